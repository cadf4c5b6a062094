import type { Json, Message, Operation, Protocol, Variant } from '../../model/protocol.ts';
import { unionNames } from '../../model/schemas.ts';

/** The part of the protocol that a document covers: every product, or one of them. */
export interface Scope {
  /** The document's name, without version and file extension. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly isWhole: boolean;
  readonly operations: readonly ScopedOperation[];
}

export interface ScopedOperation {
  readonly operation: Operation;
  readonly variants: readonly Variant[];
  /** The schema names of its request and its response. */
  readonly request: string;
  readonly response: string;
}

/** A scope for the whole protocol, then one for each product. The latter also has the operations without products. */
export function scopes(protocol: Protocol): Scope[] {
  const { id, title, description } = protocol;
  const operations = inOrderOfUse(protocol);
  const products = operations.flatMap(({ variants }) => variants.flatMap(({ product }) => (product ? [product] : [])));
  return [
    { id, title, description, isWhole: true, operations: operations.map(whole) },
    ...products.map((product) => ({
      id: product.id,
      title: `${title} ${product.label}`,
      description: product.description,
      isWhole: false,
      operations: operations.flatMap((operation) => forProduct(operation, product.id)),
    })),
  ];
}

/** Operations in the order in which the flow calls them. Operations outside of the flow come last. */
function inOrderOfUse({ operations, flow }: Protocol): Operation[] {
  const calls = flow.map(({ call }) => call);
  const place = ({ id }: Operation) => (calls.includes(id) ? calls.indexOf(id) : calls.length);
  return operations.toSorted((a, b) => place(a) - place(b));
}

function whole(operation: Operation): ScopedOperation {
  const { variants, discriminator } = operation;
  const first = variants[0];
  if (discriminator === undefined && first)
    return { operation, variants, request: first.request.name, response: first.response.name };
  return { operation, variants, ...unionNames(operation) };
}

function forProduct(operation: Operation, product: string): ScopedOperation[] {
  const variants = operation.variants.filter((variant) => variant.product === undefined || variant.product.id === product);
  return variants.map((variant) => ({ operation, variants, request: variant.request.name, response: variant.response.name }));
}

export interface NamedExample {
  readonly name: string;
  readonly title: string;
  readonly status?: number | undefined;
  readonly value: Json;
}

/** The examples of a message in all variants. The product's id makes their names unique. */
export function examplesOf({ variants }: ScopedOperation, pick: (variant: Variant) => Message): NamedExample[] {
  return variants.flatMap((variant) =>
    pick(variant).examples.map((example) => ({
      ...example,
      name: variant.product && !example.id.startsWith(variant.product.id) ? `${variant.product.id}-${example.id}` : example.id,
    })),
  );
}
