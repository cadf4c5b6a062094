import { typeNames } from '../../model/names.ts';
import type { Operation, Protocol } from '../../model/protocol.ts';
import { declareInterface, member } from '../module/declare.ts';

/** Declares, for each operation with products, a map from the product's code to the types of its messages. */
export function declareProducts({ operations }: Protocol): string {
  return operations
    .filter(({ discriminator }) => discriminator !== undefined)
    .map(byProduct)
    .join('\n');
}

function byProduct({ id, name, variants }: Operation): string {
  const doc = `The request and the response of ${name} for each product, by its code.`;
  const members = variants.flatMap(({ product, request, response }) => {
    if (!product) return [];
    const types = `{ readonly request: ${request.name}; readonly response: ${response.name} }`;
    return [member(product.code, types, product.description)];
  });
  return declareInterface(typeNames.byProduct(name), { says: doc, tags: `@generated from spec/operations/${id}.yaml` }, members);
}
