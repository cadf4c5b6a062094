import { code, codeFacts, operationNames } from '../../model/phrases.ts';
import type { Code, Json, Protocol } from '../../model/protocol.ts';
import { schemaRef } from './components.ts';
import { examplesOf, type ScopedOperation } from './scope.ts';

/** The responses of an operation by status, with every return code under its own. */
export function responses(protocol: Protocol, scoped: ScopedOperation): Record<string, Json> {
  const codes = new Map(scoped.variants.flatMap(({ returnCodes }) => returnCodes.map((entry) => [entry.code, entry])));
  const all = [...codes.values()];
  const statuses = [...new Set([200, ...all.flatMap(({ status }) => status ?? [])])].sort((a, b) => a - b);
  const byStatus = statuses.map((status): [string, Json] => {
    const own = all.filter((entry) => entry.status === status);
    return [String(status), response(protocol, scoped, status, own)];
  });
  const other: [string, Json][] = protocol.error ? [['default', errorResponse(protocol, 'Any other error.', [])]] : [];
  return Object.fromEntries([...byStatus, ...other]);
}

function response(protocol: Protocol, scoped: ScopedOperation, status: number, codes: readonly Code[]): Json {
  const first = status === 200 ? `The answer of ${scoped.operation.name}.` : 'The call failed.';
  const description = [first, ...codes.map((entry) => codeLine(entry, protocol, scoped))].join('\n');
  const examples = examplesOf(scoped, (variant) => variant.response).filter((example) => (example.status ?? 200) === status);
  if (status !== 200) return errorResponse(protocol, description, codes, examples);
  return { description, ...content(scoped.response, examples), ...codesExtension(codes) };
}

/** A code with what is said of it, and the products that return it where not all do. */
function codeLine(entry: Code, protocol: Protocol, { variants }: ScopedOperation): string {
  const list = protocol.codeLists.find(({ codes }) => codes.includes(entry));
  const facts = list ? codeFacts(entry, list, operationNames(protocol)) : [];
  const owners = variants.flatMap(({ product, returnCodes }) => (product && returnCodes.includes(entry) ? [product.code] : []));
  const only = owners.length > 0 && owners.length < variants.length ? [`Only ${owners.map(code).join(', ')}.`] : [];
  return [`- ${code(entry.code)}: ${entry.means}`, ...facts, ...only].join(' ');
}

function errorResponse(
  { error }: Protocol,
  description: string,
  codes: readonly Code[],
  examples: readonly NamedExample[] = [],
): Json {
  if (!error) return { description, ...codesExtension(codes) };
  const general = error.examples.filter(({ value }) => codes.some((entry) => Object.values(value).includes(entry.code)));
  const all = [...examples, ...general.map((example) => ({ ...example, name: example.id }))];
  return { description, ...content(error.name, all), ...codesExtension(codes) };
}

interface NamedExample {
  readonly name: string;
  readonly title: string;
  readonly value: Json;
}

/** A JSON body with its examples. */
export function content(schema: string, examples: readonly NamedExample[]): Record<string, Json> {
  const named = Object.fromEntries(examples.map(({ name, title, value }) => [name, { summary: title, value }]));
  return {
    content: { 'application/json': { schema: schemaRef(schema), ...(examples.length > 0 && { examples: named }) } },
  };
}

function codesExtension(codes: readonly Code[]): Record<string, Json> {
  return codes.length > 0 ? { 'x-codes': codes.map((entry) => entry.code) } : {};
}
