import type { Operation, Product, UncoveredProduct, Variant } from '../../model/protocol.ts';
import { filed, part, step, type Spot } from '../spot.ts';
import { limits, notes, prevented, source } from './facts.ts';
import { compareMessage } from './message.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Comparers } from './parts.ts';

const productComparers: Comparers<Product> = {
  kind: nothing('distinguishes the parts'),
  id: fact('id-changed', "the name of its documents' files"),
  name: fact('type-renamed', "the name in its types' names"),
  code: fact('call-changed', 'the code of the product'),
  label: text('the label'),
  description: text('the description'),
  limits,
  notes,
  source,
};

const variantComparers: Comparers<Variant> = {
  kind: nothing('distinguishes the parts'),
  product: (before, after, at) =>
    before && after ? compareParts(productComparers, before, after, filed(at, at.where, `products/${after.id}.yaml`)) : [],
  request: compareMessage,
  response: compareMessage,
  returnCodes: nothing('each code says where it belongs'),
};

const uncovered: Compare<readonly UncoveredProduct[]> = each({
  keys: [({ code }) => code],
  spot: ({ code }, at) => ({ ...part(at, `${at.where} product ${code}`, { key: 'code', is: code }), directions: ['sent'] }),
  same: (before, after, at) => compareParts(uncoveredComparers, before, after, at),
  // Validators report such a product with another issue code than an unknown one.
  added: () => ({ kind: 'known-value-added', says: 'the product is listed as not covered.' }),
  removed: () => ({ kind: 'known-value-removed', says: 'the product is no longer listed as not covered.' }),
});

const uncoveredComparers: Comparers<UncoveredProduct> = {
  kind: nothing('distinguishes the parts'),
  code: nothing('identifies it'),
  description: text('the description'),
  source,
};

const operationComparers: Comparers<Operation> = {
  kind: nothing('distinguishes the parts'),
  id: fact('id-changed', 'the name of its files'),
  name: fact('call-changed', 'the name'),
  description: text('the description'),
  variants: each<Variant>({
    keys: [({ product }) => product?.name ?? '', ({ product }) => product?.id ?? ''],
    spot: ({ product }, at) => (product ? inProduct(at, product) : at),
    same: (before, after, at) => compareParts(variantComparers, before, after, at),
    added: ({ product }) => ({
      kind: 'operation-added',
      says: product ? 'the product is new.' : 'it can be called without a product.',
    }),
    removed: ({ product }) => ({
      kind: 'operation-removed',
      says: product ? 'the product is gone.' : "it can't be called without a product any more.",
    }),
    content: ({ product }) => product?.code ?? '',
  }),
  discriminator: fact('call-changed', 'the field that distinguishes its products'),
  outcome: text('the fields that report the result'),
  repeating: (before, after, at, owner) => [
    ...safe(before?.safe, after?.safe, at, owner),
    ...text('what repeating does')(before?.says, after?.says, at, owner),
    ...source(before?.source ?? [], after?.source ?? [], at, owner),
  ],
  uncovered,
  breach: (before, after, at, owner) => [
    ...missing(before.missing, after.missing, step(at, 'missing'), owner),
    ...invalid(before.invalid, after.invalid, step(at, 'invalid'), owner),
  ],
  limits,
  notes,
  source,
};

const safe = fact('code-fact-changed', 'whether repeating is safe');

/** The place of a product. Something that isn't in its file may be in the file of the operation, for all products. */
function inProduct(at: Spot, { id, name }: Product): Spot {
  const own = filed(at, `${at.where}.${name}`, `products/${id}.yaml`);
  return { ...own, address: [...own.address, ...at.address.map(({ file }) => ({ file, steps: [], part: 0 }))] };
}

const missing = prevented('the code for a missing parameter');
const invalid = prevented('the code for an invalid parameter');

export const operations: Compare<readonly Operation[]> = each({
  keys: [({ name }) => name, ({ id }) => id],
  spot: ({ id, name }, at) => filed(at, name, `operations/${id}.yaml`),
  same: (before, after, at) => compareParts(operationComparers, before, after, at),
  added: () => ({ kind: 'operation-added', says: 'the operation is new.' }),
  removed: () => ({ kind: 'operation-removed', says: 'the operation is gone.' }),
});
