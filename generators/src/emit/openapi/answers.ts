import { code } from '../../model/code-span.ts';
import { codeFacts, operationNames } from '../../model/phrases.ts';
import type { Code, Json, Protocol } from '../../model/protocol.ts';
import { examplesOf, type NamedExample, type ScopedOperation } from './scope.ts';

/** What an operation may answer with one status. */
export interface Answer {
  /** `default` stands for every other status. */
  readonly status: string;
  readonly description: string;
  /** The name of the body's schema, if anything is known of the body. */
  readonly schema: string | undefined;
  readonly codes: readonly Code[];
  readonly examples: readonly NamedExample[];
}

/** The answers of an operation by status, with every return code under its own. */
export function answersOf(protocol: Protocol, scoped: ScopedOperation): Answer[] {
  const codes = new Map(scoped.variants.flatMap(({ returnCodes }) => returnCodes.map((entry) => [entry.code, entry])));
  const all = [...codes.values()];
  const statuses = [...new Set([200, ...all.flatMap(({ status }) => status ?? [])])].sort((a, b) => a - b);
  const known = statuses.map((status) =>
    answer(
      protocol,
      scoped,
      status,
      all.filter((entry) => entry.status === status),
    ),
  );
  const { error } = protocol;
  if (!error) return known;
  const other = { status: 'default', description: 'Any other error.', schema: error.name, codes: [], examples: [] };
  return [...known, other];
}

function answer(protocol: Protocol, scoped: ScopedOperation, status: number, codes: readonly Code[]): Answer {
  const isSuccess = status >= 200 && status < 300;
  const first = isSuccess ? `The answer of ${scoped.operation.name}.` : 'The call failed.';
  const own = examplesOf(scoped, (variant) => variant.response).filter((example) => (example.status ?? 200) === status);
  return {
    status: String(status),
    description: [first, ...codes.map((entry) => codeLine(entry, protocol, scoped))].join('\n'),
    schema: status === noContent ? undefined : isSuccess ? scoped.response : protocol.error?.name,
    codes,
    examples:
      status === noContent
        ? []
        : isSuccess
          ? own
          : withBareExamples(protocol, codes, [...own, ...generalExamples(protocol, codes)]),
  };
}

/** The status of an answer without a body. */
const noContent = 204;

/** A code with what is said of it, and the products that return it where not all do. */
function codeLine(entry: Code, protocol: Protocol, { variants }: ScopedOperation): string {
  const list = protocol.codeLists.find(({ codes }) => codes.includes(entry));
  const facts = list ? codeFacts(entry, list, operationNames(protocol)) : [];
  const owners = variants.flatMap(({ product, returnCodes }) => (product && returnCodes.includes(entry) ? [product.code] : []));
  const only = owners.length > 0 && owners.length < variants.length ? [`Only ${owners.map(code).join(', ')}.`] : [];
  return [`- ${code(entry.code)}: ${entry.means}`, ...facts, ...only].join(' ');
}

/** The examples of the error body that hold one of the codes. */
function generalExamples({ error }: Protocol, codes: readonly Code[]): NamedExample[] {
  const fitting = error?.examples.filter(({ value }) => codes.some((entry) => Object.values<Json>(value).includes(entry.code)));
  return (fitting ?? []).map(({ id, title, value }) => ({ name: id, title, value }));
}

/** With an example that says no more than its code for each code of which there is none. */
function withBareExamples(
  { error, codeLists }: Protocol,
  codes: readonly Code[],
  known: readonly NamedExample[],
): NamedExample[] {
  const list = codeLists.find((one) => codes.some((entry) => one.codes.includes(entry)));
  const isCode = (value: Json | undefined) => list?.codes.some((entry) => entry.code === value) ?? false;
  const fields = error?.fields.filter(({ required, example }) => required && example !== undefined) ?? [];
  const bare = codes
    .filter((entry) => !known.some(({ value }) => Object.values<Json>(Object(value)).includes(entry.code)))
    .map((entry) => {
      const value = fields.map(({ name, example = null }) => [name, isCode(example) ? entry.code : example] as const);
      return { name: entry.code, title: entry.means, value: Object.fromEntries(value) };
    });
  return [...known, ...bare];
}
