import type { SchemaObject } from 'ajv';
import type { Fields } from '../schema/message.ts';

/** What a page says of one product. `ProductCode` itself and the shared parameters are not listed again. */
export type Product = {
  code: string;
  required: Fields;
  optional: Fields;
  rules: readonly SchemaObject[];
};
