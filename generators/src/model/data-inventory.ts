import { figureInWords } from './phrases.ts';
import type { DataCategory, Field, Limit, Message, Protocol, Sensitivity, Sources } from './protocol.ts';

/** A field of a message whose value is about a person, or a secret. Plain JSON without nested objects. */
export interface DataInventoryEntry {
  /** The name of the operation or of the callback; null for the error body, which any operation may return. */
  readonly operation: string | null;
  /** The code of the product; null where the operation has none. */
  readonly product: string | null;
  readonly direction: 'request' | 'response' | 'error' | 'callback';
  /** The name of the document that has the field; null if the field doesn't depend on the document. */
  readonly document: string | null;
  /** The path to the field, through objects and JSON text; `[]` stands for the items of a list. */
  readonly path: string;
  /** Other names of the field. */
  readonly aliases: readonly string[];
  readonly category: DataCategory;
  /** The part of the HTTP message that it is in. */
  readonly travels: 'query' | 'form body' | 'header' | 'request body' | 'response body';
  /** How long the service keeps it, or "not stated". */
  readonly kept: string;
  /** The id of the limit that states this time; null if no source states it. */
  readonly keptLimit: string | null;
  readonly keptSource: Sources;
  /** The path of the field that the limit is for: this field, or one that contains it. */
  readonly keptOf: string | null;
  /** Why it must not be logged; null if it may be. */
  readonly sensitive: Sensitivity | null;
  /** False if only the provider's SDK has the field. */
  readonly described: boolean;
  readonly source: Sources;
}

export const notStated = 'not stated';

/** Lists every field of every message whose value is about a person, or a secret. */
export function dataInventory(protocol: Protocol): DataInventoryEntry[] {
  return calls(protocol)
    .flatMap((call) => inFields(call.message.fields, { ...call, protocol, prefix: '', document: null, kept: undefined, on: [] }))
    .toSorted(byPlace);
}

interface Call {
  readonly operation: string | null;
  readonly product: string | null;
  readonly direction: DataInventoryEntry['direction'];
  readonly message: Message;
}

interface WalkState extends Omit<Call, 'message'> {
  readonly protocol: Protocol;
  readonly prefix: string;
  readonly document: string | null;
  /** The limit that applies to everything inside, and the path of the field that names it. */
  readonly kept: { readonly limit: string; readonly of: string } | undefined;
  /** The shapes around the current field, because a shape may contain itself. */
  readonly on: readonly string[];
  /** Where the outermost parameter is sent. */
  readonly sentIn?: Field['in'];
}

function calls({ operations, callbacks, error }: Protocol): Call[] {
  return [
    ...operations.flatMap(({ name: operation, variants }) =>
      variants.flatMap(({ product, request, response }): Call[] => {
        const call = { operation, product: product?.code ?? null };
        return [
          { ...call, direction: 'request', message: request },
          { ...call, direction: 'response', message: response },
        ];
      }),
    ),
    ...callbacks.map(({ name, query }): Call => ({ operation: name, product: null, direction: 'callback', message: query })),
    ...(error ? [{ operation: null, product: null, direction: 'error', message: error } as const] : []),
  ];
}

function inFields(fields: readonly Field[], walk: WalkState): DataInventoryEntry[] {
  return fields.flatMap((field) => inField(field, `${walk.prefix}${field.name}`, walk));
}

function inField(field: Field, path: string, outer: WalkState): DataInventoryEntry[] {
  const walk: WalkState = {
    ...outer,
    kept: field.kept === undefined ? outer.kept : { limit: field.kept, of: path },
    sentIn: outer.sentIn ?? field.in,
    prefix: `${path}.`,
  };
  return [
    ...(field.data === undefined ? [] : [entry(field, field.data, path, walk)]),
    ...inFields(field.fields, walk),
    ...inShape(field, path, walk),
  ];
}

function inShape({ shape }: Field, path: string, walk: WalkState): DataInventoryEntry[] {
  if (!shape) return [];
  if (shape.kind === 'list') return inField(shape.item, `${path}[]`, walk);
  if (walk.on.includes(shape.type)) return [];
  const inner = { ...walk, on: [...walk.on, shape.type] };
  const { payloads, documents } = walk.protocol;
  if (shape.kind === 'payload') {
    return inFields(payloads.find(({ message }) => message.name === shape.type)?.message.fields ?? [], inner);
  }
  return documents.flatMap(({ name, shapes }) => {
    const message = shapes.find((one) => one.shape === shape.shape)?.message;
    return message ? inFields(message.fields, { ...inner, document: name }) : [];
  });
}

function entry(field: Field, category: DataCategory, path: string, walk: WalkState): DataInventoryEntry {
  const { protocol, operation, product, direction, document, kept } = walk;
  const limit: Limit | undefined = protocol.limits.find(({ id }) => id === kept?.limit);
  return {
    operation,
    product,
    direction,
    document,
    path,
    aliases: field.aliases,
    category,
    travels: locationOf(walk),
    kept: limit ? figureInWords(limit) : notStated,
    keptLimit: limit?.id ?? null,
    keptSource: limit?.source ?? [],
    keptOf: limit && kept ? kept.of : null,
    sensitive: field.sensitive ?? null,
    described: field.described,
    source: field.source,
  };
}

/** The part of the HTTP message. In a request, it depends on the parameter. */
function locationOf({ direction, sentIn }: WalkState): DataInventoryEntry['travels'] {
  if (direction === 'callback') return 'query';
  if (direction !== 'request') return 'response body';
  return ({ query: 'query', form: 'form body', header: 'header', body: 'request body' } as const)[sentIn ?? 'query'];
}

function byPlace(a: DataInventoryEntry, b: DataInventoryEntry): number {
  const keys = [a, b].map(({ operation, product, direction, document, path }) => [
    operation ?? '',
    product ?? '',
    direction,
    document ?? '',
    path,
  ]);
  const [ours = [], theirs = []] = keys;
  const i = ours.findIndex((key, at) => key !== theirs[at]);
  return i < 0 ? 0 : (ours[i] ?? '') < (theirs[i] ?? '') ? -1 : 1;
}
