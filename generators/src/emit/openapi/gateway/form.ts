import type { Strictness } from './message-schema.ts';

/** The forms in which gateways take the facade. */
export interface Form extends Strictness {
  /** How a request that differs between products is written: a choice of objects, or one object that takes them all. */
  readonly products: 'oneOf' | 'merged';
  /** What its readers have to know of the form. */
  readonly remark: string;
}

const open = 'Requests may have parameters that this document does not know, and optional parameters may be empty.';

/** Accepts what the validators accept, and refuses what they refuse, as far as a schema can say it. */
export const openForm: Form = {
  products: 'oneOf',
  isClosed: false,
  hasRules: true,
  remark: open,
};

/** For those who want to hear of every parameter that the protocol doesn't know. */
export const strictForm: Form = {
  products: 'oneOf',
  isClosed: true,
  hasRules: true,
  remark:
    'Requests with parameters that this document does not know are refused. Leave optional parameters out instead of sending them empty.',
};

/** For gateways that can't combine schemas. */
export const liteForm: Form = {
  products: 'merged',
  isClosed: false,
  hasRules: false,
  remark: `A request is one object with the parameters of every product. Only descriptions say which of them belong together. ${open}`,
};
