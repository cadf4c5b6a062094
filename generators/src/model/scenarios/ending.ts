import { messagesOf } from '../messages.ts';
import type { Callback, Code, CodeList, Condition, Field, Json, Message, Operation, Protocol } from '../protocol.ts';
import { fieldsByPath, valueAt, withValue } from './paths.ts';
import type { JsonObject } from './scenario.ts';

/** The protocol without its scenarios, which are built from it. */
export type ProtocolFacts = Omit<Protocol, 'limits' | 'discrepancies' | 'scenarios'>;

/** The operation that reports results, and what its responses look like. */
export interface Ending {
  readonly operation: Operation;
  readonly outcome: NonNullable<Operation['outcome']>;
  /** Every field of its response, by path. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly reasons: CodeList | undefined;
  /** The first example with a successful result. Its JSON text is parsed. */
  readonly passed: { readonly status: number; readonly body: JsonObject };
}

/** Finds the operation that reports results; undefined if there is none, or none has an example of a successful result. */
export function findEnding(facts: ProtocolFacts): Ending | undefined {
  const inside = new Map(messagesOf(facts).map((message) => [message.name, message]));
  for (const operation of facts.operations) {
    const { outcome, variants } = operation;
    const response = variants[0]?.response;
    if (!outcome || !response) continue;
    const fields = new Map(fieldsByPath(inside, response.fields));
    const passed = passedExample(response, fields, outcome.verdict);
    const list = fields.get(outcome.reason)?.codeList;
    if (passed) return { operation, outcome, fields, reasons: facts.codeLists.find(({ id }) => id === list), passed };
  }
  return undefined;
}

function passedExample({ examples }: Message, fields: Ending['fields'], verdict: string): Ending['passed'] | undefined {
  const yes = flagValue(fields.get(verdict), true);
  const found = examples.find(({ value }) => valueAt(value, verdict) === yes);
  return found && { status: found.status ?? 200, body: parsed(found.value, fields) };
}

/** The value of a yes-or-no field that means yes, or no. */
export function flagValue(field: Field | undefined, flag: boolean): string | undefined {
  return field?.values.find((value) => value.flag === flag)?.value;
}

/** Parses the JSON text in an example, which is in its wire form. */
function parsed(body: JsonObject, fields: Ending['fields']): JsonObject {
  return [...fields].reduce((value, [path, { holds }]) => {
    const text = valueAt(value, path);
    return holds === 'json' && typeof text === 'string' ? withValue(value, path, toJson(text)) : value;
  }, body);
}

function toJson(text: string): Json {
  const json: Json = JSON.parse(text);
  return json;
}

/** The fields in which the response for a code differs from the example. Only the reason of the example means success. */
export function answerFor({ fields, outcome, passed }: Ending, { code }: Code): Record<string, Json> {
  const verdict = flagValue(fields.get(outcome.verdict), valueAt(passed.body, outcome.reason) === code);
  return { [outcome.reason]: code, ...(verdict !== undefined && { [outcome.verdict]: verdict }) };
}

/** The fields of a callback that report the same verdict and reason as a response. */
export function callbackFields(
  { fields, outcome }: Ending,
  { outcome: own, query }: Callback,
  body: Json,
): Record<string, string> {
  if (!own) return {};
  const verdict = fields.get(outcome.verdict)?.values.find(({ value }) => value === valueAt(body, outcome.verdict));
  const says = flagValue(
    query.fields.find(({ name }) => name === own.verdict),
    verdict?.flag ?? false,
  );
  const reason = valueAt(body, outcome.reason);
  return { ...(says !== undefined && { [own.verdict]: says }), ...(typeof reason === 'string' && { [own.reason]: reason }) };
}

/** The products, or the codes of documents, for which a condition on an earlier request is true. Empty for other conditions. */
export function chosenBy(
  facts: ProtocolFacts,
  { operation: id, field: path, is }: Condition,
): { products?: string[]; documents?: string[] } {
  const operation = facts.operations.find((one) => one.id === id);
  if (!operation || is === undefined) return {};
  const products = operation.variants.flatMap(({ product }) => product ?? []).filter(({ code }) => is.includes(code));
  if (operation.discriminator === path) return { products: products.map((product) => product.id) };
  const fields = operation.variants.flatMap(({ request }) => request.fields.filter(({ name }) => name === path));
  const list = facts.codeLists.find((one) => fields.some(({ codeList }) => codeList === one.id));
  return list && list.shapes.length > 0 ? { documents: [...is] } : {};
}
