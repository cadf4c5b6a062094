import { messagesOf } from '../messages.ts';
import type { Callback, Code, CodeList, Condition, Field, Json, Message, Operation, Protocol } from '../protocol.ts';
import { fieldsByPath, valueAt, withValue } from './paths.ts';
import type { JsonObject } from './scenario.ts';

/** The protocol before its scenarios are made of it. */
export type Facts = Omit<Protocol, 'limits' | 'discrepancies' | 'scenarios'>;

/** How an operation reports that something has ended. */
export interface Ending {
  readonly operation: Operation;
  readonly outcome: NonNullable<Operation['outcome']>;
  /** Every field of its answer, by path. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly reasons: CodeList | undefined;
  /** The answer of something that passed, JSON text parsed: the first such example. */
  readonly passed: { readonly status: number; readonly body: JsonObject };
}

/** The operation that says how something has ended; undefined where none does, or where no example shows one that passed. */
export function findEnding(facts: Facts): Ending | undefined {
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

/** The value of a field that answers yes or no. */
export function flagValue(field: Field | undefined, flag: boolean): string | undefined {
  return field?.values.find((value) => value.flag === flag)?.value;
}

/** An example has JSON text as it travels. */
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

/** What the answer for a code differs in: the reason of the example passes, any other fails. */
export function answerFor({ fields, outcome, passed }: Ending, { code }: Code): Record<string, Json> {
  const verdict = flagValue(fields.get(outcome.verdict), valueAt(passed.body, outcome.reason) === code);
  return { [outcome.reason]: code, ...(verdict !== undefined && { [outcome.verdict]: verdict }) };
}

/** What a callback says of an answer: the same verdict and reason, in its own fields. */
export function notified({ fields, outcome }: Ending, { outcome: own, query }: Callback, body: Json): Record<string, string> {
  if (!own) return {};
  const verdict = fields.get(outcome.verdict)?.values.find(({ value }) => value === valueAt(body, outcome.verdict));
  const says = flagValue(
    query.fields.find(({ name }) => name === own.verdict),
    verdict?.flag ?? false,
  );
  const reason = valueAt(body, outcome.reason);
  return { ...(says !== undefined && { [own.verdict]: says }), ...(typeof reason === 'string' && { [own.reason]: reason }) };
}

/** The products, or the codes of documents, for which a condition on an earlier request holds; undefined for other conditions. */
export function chosenBy(
  facts: Facts,
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
