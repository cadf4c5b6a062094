import { code } from '../../model/code-span.ts';
import { codeFacts, operationNames } from '../../model/phrases.ts';
import type { Code, Json, Protocol } from '../../model/protocol.ts';
import { examplesOf, type NamedExample, type ScopedOperation } from './scope.ts';

/** The response of an operation for one HTTP status. */
export interface StatusResponse {
  /** `default` stands for every other status. */
  readonly status: string;
  readonly description: string;
  /** The name of the body's schema, if the body is known. */
  readonly schema: string | undefined;
  readonly codes: readonly Code[];
  readonly examples: readonly NamedExample[];
}

/** The responses of an operation, one for each status, with the return codes of that status. */
export function statusResponses(protocol: Protocol, scoped: ScopedOperation): StatusResponse[] {
  const codes = new Map(scoped.variants.flatMap(({ returnCodes }) => returnCodes.map((entry) => [entry.code, entry])));
  const all = [...codes.values()];
  const statuses = [...new Set([200, ...all.flatMap(({ status }) => status ?? [])])].sort((a, b) => a - b);
  const known = statuses.map((status) =>
    statusResponse(
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

function statusResponse(protocol: Protocol, scoped: ScopedOperation, status: number, codes: readonly Code[]): StatusResponse {
  const isSuccess = status >= 200 && status < 300;
  const first = isSuccess ? `The response of ${scoped.operation.name}.` : 'The call failed.';
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

/** The status of a response without a body. */
const noContent = 204;

/** A code with its facts, and the products that return it if not all do. */
function codeLine(entry: Code, protocol: Protocol, { variants }: ScopedOperation): string {
  const list = protocol.codeLists.find(({ codes }) => codes.includes(entry));
  const facts = list ? codeFacts(entry, list, operationNames(protocol)) : [];
  const owners = variants.flatMap(({ product, returnCodes }) => (product && returnCodes.includes(entry) ? [product.code] : []));
  const only = owners.length > 0 && owners.length < variants.length ? [`Only for ${owners.map(code).join(', ')}.`] : [];
  return [`- ${code(entry.code)}: ${entry.means}`, ...facts, ...only].join(' ');
}

/** The examples of the error body that contain one of the codes. */
function generalExamples({ error }: Protocol, codes: readonly Code[]): NamedExample[] {
  const fitting = error?.examples.filter(({ value }) => codes.some((entry) => Object.values<Json>(value).includes(entry.code)));
  return (fitting ?? []).map(({ id, title, value }) => ({ name: id, title, value }));
}

/** Adds a minimal example for each code that has none. */
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
