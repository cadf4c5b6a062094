import type { Strictness } from './message-schema.ts';

/** The forms in which gateways take the facade. */
export interface Form extends Strictness {
  /** How a request that differs between products is written: a choice of objects, or one object that takes them all. */
  readonly products: 'oneOf' | 'merged';
  /** What its readers have to know of the form. */
  readonly remark: string;
}

/** Refuses what the service refuses, as far as a gateway can see it. */
export const closedForm: Form = {
  products: 'oneOf',
  isClosed: true,
  hasRules: true,
  remark: 'Requests with parameters that this document does not know are refused.',
};

/** Lets parameters through that upstream adds later. */
export const openForm: Form = {
  products: 'oneOf',
  isClosed: false,
  hasRules: true,
  remark: 'Requests may have parameters that this document does not know, such as those that the service adds later.',
};

/** For gateways that don't know how to combine schemas. */
export const liteForm: Form = {
  products: 'merged',
  isClosed: true,
  hasRules: false,
  remark: 'A request is one object with the parameters of every product. Which of them belong together is told in words alone.',
};
