import { typeNames } from '../../model/names.ts';
import type { Operation, Protocol } from '../../model/protocol.ts';
import { memberName } from '../literals.ts';
import { jsDoc } from '../module/js-doc.ts';

/** For each operation with products: the code of a product -> the types of its messages. */
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
    return [`${jsDoc(product.description, '  ')}  readonly ${memberName(product.code)}: ${types};\n`];
  });
  return `${jsDoc(doc, '', `@generated from spec/operations/${id}.yaml`)}export interface ${typeNames.byProduct(name)} {\n${members.join('')}}\n`;
}
