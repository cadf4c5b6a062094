import type { SchemaObject } from 'ajv';
import { closedList } from '../schema/fields.ts';
import { gate } from '../schema/gate.ts';
import { messageSchema, wireMessage } from '../schema/message.ts';
import { equals } from '../schema/presence.ts';
import { ekyc } from './ekyc.ts';
import { faceVerify } from './face-verify.ts';
import { idOcr } from './id-ocr.ts';
import { productsNotCovered } from './lists.ts';
import type { Product } from './product.ts';
import { initializeMembers } from './sdk-members.ts';
import { sharedOptional, sharedRequired, sharedRules } from './shared.ts';

export const products = [ekyc, idOcr, faceVerify];

/** The parameters of a product, `ProductCode` first. */
export function namesOf(product: Product): string[] {
  return [...sharedNames, ...Object.keys(product.required), ...Object.keys(product.optional)];
}
export const sharedNames = ['ProductCode', ...Object.keys(sharedRequired), ...Object.keys(sharedOptional)];
export const productNames = [...new Set(products.flatMap(namesOf))];
export const initializeNames = [...productNames, ...initializeMembers];

/** A request of one product, whatever its ProductCode says. */
export function productRequest(product: Product): SchemaObject {
  return wireMessage(initializeNames, productMessage(product));
}

/** A request of the product that its ProductCode names. Without one, what all products share is judged. */
export function anyProductRequest(): SchemaObject {
  return wireMessage(initializeNames, products.reduce(preferProduct, messageOfNoProduct()));
}

function preferProduct(otherwise: SchemaObject, product: Product): SchemaObject {
  return { if: equals('ProductCode', product.code), then: productMessage(product), else: otherwise };
}

function productMessage(product: Product): SchemaObject {
  const own = new Set(namesOf(product));
  return messageSchema({
    required: { ProductCode: productCode(product.code), ...sharedRequired, ...product.required },
    optional: { ...sharedOptional, ...product.optional },
    rules: [...sharedRules, ...product.rules],
    undescribed: initializeMembers,
    foreign: productNames.filter((name) => !own.has(name)),
    unjudged: [],
  });
}

function messageOfNoProduct(): SchemaObject {
  return messageSchema({
    required: { ProductCode: productCode(...products.map((product) => product.code)), ...sharedRequired },
    optional: sharedOptional,
    rules: sharedRules,
    undescribed: initializeMembers,
    foreign: [],
    unjudged: productNames.filter((name) => !sharedNames.includes(name)),
  });
}

function productCode(...codes: string[]): SchemaObject {
  return gate({ not: closedList(...productsNotCovered), code: 'not-covered' }, closedList(...codes));
}
