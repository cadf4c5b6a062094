import { isDeepStrictEqual } from 'node:util';
import type { Field, Message, Operation } from './protocol.ts';
import { unionNames } from './schemas.ts';

/**
 * The request of an operation as far as it is the same for all products: the field that distinguishes the products, and the fields
 * with the same constraints in each of them. Undefined if the operation has no products.
 */
export function sharedRequest(operation: Operation): Message | undefined {
  const { variants, discriminator, description } = operation;
  const [first, ...others] = variants.map(({ request }) => request);
  if (!first || discriminator === undefined) return undefined;
  const isShared = (field: Field) => others.every(({ fields }) => fields.some((other) => acceptsSameValues(field, other)));
  const choices = variants.flatMap(({ request }) => request.fields.filter(({ name }) => name === discriminator));
  const fields = first.fields.flatMap((field) => {
    if (field.name === discriminator) return [{ ...field, values: choices.flatMap(({ values }) => values) }];
    return isShared(field) ? [field] : [];
  });
  const rules = first.rules.filter(({ id }) => others.every((other) => other.rules.some((rule) => rule.id === id)));
  return { ...first, name: unionNames(operation).request, description, fields, rules, contradictions: [], examples: [] };
}

/** The names of all request fields, over all products. */
export function requestNames({ variants }: Operation): string[] {
  return [...new Set(variants.flatMap(({ request }) => request.fields.map(({ name }) => name)))];
}

/** Whether two fields accept the same values. Their descriptions may differ. */
function acceptsSameValues(a: Field, b: Field): boolean {
  return isDeepStrictEqual(constraints(a), constraints(b));
}

function constraints(field: Field) {
  const { name, type, required, described, length, pattern, usual, values, open, except, range, holds, formats, shape } = field;
  const listed = values.map(({ value }) => value);
  return { name, type, required, described, length, pattern, usual, listed, open, except, range, holds, formats, shape };
}
