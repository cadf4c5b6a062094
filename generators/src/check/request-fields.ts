import type { SpecCondition } from '../load/generated/spec-types.ts';
import type { SpecFile, SpecFiles } from '../load/spec.ts';

/** The names of the request fields of an operation and of all its products. */
export function requestFields({ operations, products }: SpecFiles, operation: string): string[] {
  const own = operations.find(({ id }) => id === operation)?.data.request;
  const variants = products.filter(({ data }) => data.operation === operation).map(({ data }) => data.request);
  return [...new Set([own, ...variants].flatMap((message) => Object.keys(message?.fields ?? {})))];
}

/** The operation that the messages of a file belong to. */
export function operationOf({ products }: SpecFiles, { id, source }: Pick<SpecFile<unknown>, 'id' | 'source'>): string {
  return products.find((product) => product.source === source)?.data.operation ?? id;
}

/**
 * The operation that a condition may have left out: its request has the field. A message of the operation `own` can depend on the
 * requests that come before it in the flow.
 */
export function operationLeftOut(files: SpecFiles, { operation, field }: SpecCondition, own: string): string | undefined {
  if (operation !== undefined || field === undefined) return undefined;
  const order = (files.service?.data.flow ?? []).flatMap(({ call }) => call ?? []);
  const end = order.indexOf(own);
  const isLater = (id: string) => end >= 0 && order.indexOf(id) > end;
  return files.operations.find(({ id }) => !isLater(id) && requestFields(files, id).includes(field))?.id;
}
