import { code, codeFacts, operationNames } from '../../model/phrases.ts';
import type { Code, CodeList, Json, Protocol } from '../../model/protocol.ts';
import { schemaRef } from './components.ts';
import { examplesOf, type ScopedOperation } from './scope.ts';

/** The responses of an operation by status, with every return code under its own. */
export function responses(protocol: Protocol, scoped: ScopedOperation): Record<string, Json> {
  const { operation, variants } = scoped;
  const codes = new Map<string, Code>();
  for (const { returnCodes } of variants) for (const entry of returnCodes) codes.set(entry.code, entry);
  const statuses = [...new Set([200, ...[...codes.values()].flatMap(({ status }) => status ?? [])])].sort((a, b) => a - b);
  const list = protocol.codeLists.find((l) => l.codes.some(({ code: c }) => codes.has(c)));
  const owners = (entry: Code) =>
    variants.flatMap(({ product, returnCodes }) => (product && returnCodes.includes(entry) ? [product.code] : []));
  const byStatus = statuses.map((status) => {
    const own = [...codes.values()].filter((entry) => entry.status === status);
    const lines = own.map((entry) => codeLine(entry, list, owners(entry), variants.length, protocol));
    return [String(status), response(protocol, scoped, status, own, lines)] as const;
  });
  const other = protocol.error ? [['default', errorResponse(protocol, 'Any other error.', [])] as const] : [];
  return Object.fromEntries([...byStatus, ...other].map(([status, value]) => [status, value]));

  function response(p: Protocol, o: ScopedOperation, status: number, own: readonly Code[], lines: readonly string[]): Json {
    const description = [status === 200 ? `The answer of ${operation.name}.` : 'The call failed.', ...lines].join('\n');
    const examples = examplesOf(o, (variant) => variant.response).filter((example) => (example.status ?? 200) === status);
    if (status !== 200) return errorResponse(p, description, own, examples);
    return { description, ...content(o.response, examples), ...codesExtension(own) };
  }
}

function codeLine(
  entry: Code,
  list: CodeList | undefined,
  products: readonly string[],
  variants: number,
  protocol: Protocol,
): string {
  const facts = list ? codeFacts(entry, list, operationNames(protocol)) : [];
  const only = products.length > 0 && products.length < variants ? [`Only ${products.map(code).join(', ')}.`] : [];
  return [`- ${code(entry.code)}: ${entry.means}`, ...facts.filter((f) => !f.startsWith('HTTP status')), ...only].join(' ');
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
