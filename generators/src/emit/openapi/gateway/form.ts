import type { Strictness } from './message-schema.ts';

/** How a facade document for gateways is written. */
export interface Form extends Strictness {
  /** How a request that differs between products is written: as a choice of objects, or merged into one object. */
  readonly products: 'oneOf' | 'merged';
  /** What readers of the document must know about its form. */
  readonly remark: string;
}

const open = 'Requests may have parameters that this document does not list, and optional parameters may be empty.';

/** Accepts and refuses the same requests as the validators, as far as a schema can. */
export const openForm: Form = {
  products: 'oneOf',
  isClosed: false,
  hasRules: true,
  remark: open,
};

/** Also refuses parameters that the protocol doesn't list. */
export const strictForm: Form = {
  products: 'oneOf',
  isClosed: true,
  hasRules: true,
  remark:
    'Requests with parameters that this document does not list are refused. Leave optional parameters out instead of sending them empty.',
};

/** For gateways that can't combine schemas. */
export const liteForm: Form = {
  products: 'merged',
  isClosed: false,
  hasRules: false,
  remark: `A request is one object with the parameters of every product. Only the descriptions say which product has which parameter. ${open}`,
};
