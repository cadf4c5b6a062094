import type { SpecExample, SpecField, SpecMessage, SpecRule } from '../../../generators/dist/load/generated/spec-types.js';
import { callbacks, codeListFiles, documents, operations, parameters, payloads, products, service } from './files.ts';

export type Role = 'request' | 'response' | 'query' | 'payload' | 'error';

/** A message of the protocol, with the name of its generated type and its place in the reference. */
export interface WrittenMessage {
  readonly type: string;
  readonly role: Role;
  /** The id of its product, or of its operation without products. It decides which codes its fields have. */
  readonly owner: string | undefined;
  readonly page: string;
  /** The anchor of its section on the page; those of its fields begin with it. */
  readonly anchor: string;
  readonly description: string | undefined;
  readonly fields: readonly WrittenField[];
  readonly rules: readonly SpecRule[];
  readonly examples: readonly SpecExample[];
}

export interface WrittenField {
  /** Its name, with those of the objects it is in before it: Outer.Inner. */
  readonly path: string;
  readonly message: Omit<WrittenMessage, 'fields'>;
  /** Everything that the spec says about it. `required` and `source` are always set. */
  readonly raw: SpecField & { readonly required: boolean; readonly source: string[] };
}

type Head = Pick<WrittenMessage, 'type' | 'role' | 'page' | 'anchor'> & Partial<Pick<WrittenMessage, 'owner' | 'description'>>;

function message(head: Head, raw: SpecMessage, source: string[]): WrittenMessage {
  const shared = (head.role === 'request' ? parameters.data.request : parameters.data.response) ?? {};
  const fields = Object.entries(raw.fields).map(([path, field]) => ({ path, raw: resolve(field, shared[path], source) }));
  const names = new Set(fields.map(({ path }) => path));
  const sharedRules = head.role === 'request' ? (parameters.data.rules ?? []) : [];
  const rules = [...sharedRules.filter((rule) => fieldsOf(rule).every((name) => names.has(name))), ...(raw.rules ?? [])];
  const { owner, description = raw.description } = head;
  const whole = { ...head, owner, description, rules, examples: raw.examples ?? [] };
  return { ...whole, fields: fields.map((field) => ({ ...field, message: whole })) };
}

function resolve(field: SpecField, shared: SpecField | undefined, source: string[]): WrittenField['raw'] {
  return { required: false, source, ...(field.shared ? shared : {}), ...field };
}

/** The fields of its own message that a rule names. */
export function fieldsOf({ when = [], then = [], exactlyOne }: SpecRule): string[] {
  const own = [...when, ...then].flatMap(({ operation, field }) =>
    field !== undefined && operation === undefined ? [field] : [],
  );
  return [...new Set([...own, ...(exactlyOne?.of ?? [])])];
}

const ofOperations = operations.flatMap(({ id, data: { name, discriminator, request, response, source } }) => {
  if (discriminator !== undefined) return [];
  const at = { owner: id, page: `operations/${id}.md` };
  return [
    message({ type: `${name}Request`, role: 'request', anchor: 'request', ...at }, request ?? { fields: {} }, source),
    message({ type: `${name}Response`, role: 'response', anchor: 'response', ...at }, response ?? { fields: {} }, source),
  ];
});

const ofProducts = products.flatMap(({ id, data: { operation: operationId, name, request, response, source } }) => {
  const operation = operations.find(({ id }) => id === operationId)?.data;
  const stem = `${operation?.name ?? ''}${name}`;
  const at = { owner: id, page: `products/${id}.md` };
  return [
    message(
      { type: `${stem}Request`, role: 'request', anchor: 'request', ...at },
      withCommon(request, operation?.request),
      source,
    ),
    message(
      { type: `${stem}Response`, role: 'response', anchor: 'response', ...at },
      withCommon(response, operation?.response),
      source,
    ),
  ];
});

/** Adds what the operation defines for all of its products to the message of a product. */
function withCommon(own: SpecMessage, common: SpecMessage | undefined): SpecMessage {
  return { ...own, fields: { ...own.fields, ...common?.fields }, rules: [...(own.rules ?? []), ...(common?.rules ?? [])] };
}

const ofCallbacks = callbacks.map(({ id, data: { name, query, source } }) =>
  message({ type: `${name}Query`, role: 'query', page: `callbacks/${id}.md`, anchor: 'query' }, query, source),
);

const ofPayloads = payloads.map(({ id, data }) =>
  message({ type: data.name, role: 'payload', page: `payloads/${id}.md`, anchor: 'field' }, data, data.source),
);

const ofDocuments = documents.flatMap(({ id, data }) =>
  Object.entries(data.shapes).map(([shape, { fields, examples = [], source }]) => {
    const suffix = codeListFiles.map((list) => list.data.shapes?.[shape]?.name).find((name) => name !== undefined) ?? '';
    const head = {
      type: `${data.name}${suffix}`,
      role: 'payload',
      page: `documents/${id}.md`,
      anchor: `shape-${shape}`,
    } as const;
    return message({ ...head, description: data.description }, { fields, examples }, source);
  }),
);

const ofErrors = service.data.error
  ? [message({ type: 'ErrorBody', role: 'error', page: 'error.md', anchor: 'field' }, service.data.error, service.data.source)]
  : [];

/** Every message of the protocol. */
export const messages: readonly WrittenMessage[] = [
  ...ofOperations,
  ...ofProducts,
  ...ofCallbacks,
  ...ofPayloads,
  ...ofDocuments,
  ...ofErrors,
];

export const requests = messages.filter(({ role }) => role === 'request');
/** What the service sends. */
export const received = messages.filter(({ role }) => role !== 'request');
/** The messages in the files of documents. */
export const documentShapes: readonly WrittenMessage[] = ofDocuments;
