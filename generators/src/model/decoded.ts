import { remember } from '../remember.ts';
import { messagesOf } from './messages.ts';
import { typeNames } from './names.ts';
import type { CodeList, Field, Message, Operation, Protocol } from './protocol.ts';

// How received messages are decoded. The decoded types and the decoders are both generated from this.

/** The kind of value that a field is decoded to. */
export type DecodedValue =
  | { readonly kind: 'text' }
  | { readonly kind: 'flag'; readonly yes: string; readonly no: string }
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly open: boolean }
  | { readonly kind: 'code'; readonly list: string }
  | { readonly kind: 'date'; readonly formats: readonly string[]; readonly endless: readonly string[] }
  | { readonly kind: 'image' }
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly min: number; readonly max: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'json' }
  | { readonly kind: 'list'; readonly item: Field; readonly isText: boolean }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  /** A shape with a type of its own: that of a payload, or one that depends on a code. */
  | { readonly kind: 'shape'; readonly type: string; readonly isChosen: boolean; readonly isText: boolean };

export function decodedValue(field: Field): DecodedValue {
  const { type, holds, shape, values, valuesType, open, formats, range, fields } = field;
  const isText = holds === 'json';
  if (shape?.kind === 'list') return { kind: 'list', item: shape.item, isText };
  if (shape) return { kind: 'shape', type: shape.type, isChosen: shape.kind === 'document', isText };
  if (isText || (type === 'object' && fields.length === 0)) return { kind: 'json' };
  if (type === 'object') return { kind: 'object', fields };
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'number' || type === 'integer') {
    return { kind: 'number', isWhole: type === 'integer', min: range?.min ?? -Infinity, max: range?.max ?? Infinity };
  }
  const [yes, no] = [true, false].map((flag) => values.find((value) => value.flag === flag)?.value);
  if (yes !== undefined && no !== undefined) return { kind: 'flag', yes, no };
  if (valuesType !== undefined) return { kind: 'code', list: valuesType };
  if (values.length > 0) return { kind: 'values', values: values.map(({ value }) => value), open };
  if (holds === 'image') return { kind: 'image' };
  return holds === 'date' && formats.length > 0 ? { kind: 'date', formats, endless: field.endless } : { kind: 'text' };
}

/** A message with its own decoder: the response of an operation, or the error body. */
export interface DecodedResponse {
  /** The name of the decoder without its prefix `decode`. */
  readonly name: string;
  /** The response; for an operation with products, the responses of all products merged into one. */
  readonly response: Message;
  /** The operation that returns it; undefined for the error body. */
  readonly operation: Operation | undefined;
  /** The code list whose codes decide the shape of something inside, if there is one. */
  readonly choice: CodeList | undefined;
}

/** The messages that have their own decoder. */
export const decodedResponses = remember((protocol: Protocol): readonly DecodedResponse[] => {
  const responses = protocol.operations.flatMap((operation) => {
    const response = responseOf(operation);
    return response ? [{ name: operation.name, response, operation }] : [];
  });
  const errors = protocol.error ? [{ name: 'Error', response: protocol.error, operation: undefined }] : [];
  return [...responses, ...errors].map(({ name, response, operation }) => {
    const { chosen } = reach(protocol, [response]);
    const choice = protocol.codeLists.find(({ shapes }) => shapes.some((shape) => chosen.has(shape.name)));
    return { name, response, operation, choice };
  });
});

/** The response of an operation, merged over its products. */
function responseOf({ name, description, variants, discriminator }: Operation): Message | undefined {
  const [first, ...others] = variants.map(({ response }) => response);
  if (!first || discriminator === undefined) return first;
  const fields = mergeFields([first, ...others].map((response) => response.fields));
  // Their ids are unique in the spec.
  const contradictions = variants.flatMap(({ response }) => response.contradictions);
  return { ...first, name: typeNames.response(name), description, fields, rules: [], contradictions, examples: [] };
}

/** Whether a decoded message has an image. */
export function hasImages(protocol: Protocol): boolean {
  return decodedMessages(protocol).some(({ fields }) => everyField(fields).some((field) => decodedValue(field).kind === 'image'));
}

/** Every message that is decoded: responses, callbacks, and the messages inside them. */
export function decodedMessages(protocol: Protocol): Message[] {
  const roots = [...decodedResponses(protocol).map(({ response }) => response), ...protocol.callbacks.map(({ query }) => query)];
  return [...reach(protocol, roots).messages];
}

/** The names of the messages and shapes that occur only in what a service sends. */
export const receivedTypes = remember((protocol: Protocol): ReadonlySet<string> => {
  const requests = protocol.operations.flatMap(({ variants }) => variants.map(({ request }) => request));
  const [sent, decoded] = [reach(protocol, requests), reach(protocol, decodedMessages(protocol))];
  const received = [...decoded.messages].filter((message) => !sent.messages.has(message)).map(({ name }) => name);
  return new Set([...received, ...[...decoded.chosen].filter((name) => !sent.chosen.has(name))]);
});

/** Every name that a decoded message may have at any depth, also in JSON text. */
export function namesInside(protocol: Protocol, message: Message): ReadonlySet<string> {
  const fields = [...reach(protocol, [message]).messages].flatMap((inner) => everyField(inner.fields));
  return new Set(fields.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name !== ''));
}

/** The names of the decoded shapes that depend on a code. */
export function decodedChoices(protocol: Protocol): ReadonlySet<string> {
  return reach(protocol, decodedMessages(protocol)).chosen;
}

/** The fields of all shapes that a code can choose. Fields with the same name are merged: into plain text if they differ. */
export function anyFields(protocol: Protocol, { byCode }: CodeList['shapes'][number]): Field[] {
  const types = new Set(Object.values(byCode));
  return mergeFields(messagesOf(protocol).flatMap(({ name, fields }) => (types.has(name) ? [fields] : [])));
}

/** Merges the fields of several messages. A field is required if all messages require it. */
function mergeFields(messages: readonly (readonly Field[])[]): Field[] {
  const merged = new Map<string, Field>();
  for (const field of messages.flat()) {
    const known = merged.get(field.name);
    merged.set(field.name, known ? merge(known, field) : field);
  }
  const isInAll = ({ name }: Field) => messages.every((fields) => fields.some((field) => field.name === name && field.required));
  return [...merged.values()].map((field) => ({ ...field, required: isInAll(field) }));
}

function merge(known: Field, field: Field): Field {
  const plain: Field = { ...known, holds: 'text', values: [], valuesType: undefined, formats: [], pattern: undefined };
  const [one, other] = [decodedValue(known), decodedValue(field)];
  if (one.kind !== other.kind) return plain;
  if (one.kind === 'object') return { ...known, fields: mergeFields([known.fields, field.fields]) };
  if (one.kind === 'date') {
    const [formats, endless] = [union(known.formats, field.formats), union(known.endless, field.endless)];
    return { ...known, formats, endless };
  }
  if (known.codeList !== undefined && known.codeList === field.codeList) {
    const others = field.values.filter(({ value }) => !known.values.some((had) => had.value === value));
    return { ...known, values: [...known.values, ...others], open: known.open || field.open };
  }
  return JSON.stringify(one) === JSON.stringify(other) ? known : plain;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

interface ReachedShapes {
  readonly messages: ReadonlySet<Message>;
  /** The names of the shapes that depend on a code. */
  readonly chosen: ReadonlySet<string>;
}

/** The messages and shapes that fields refer to, by name. */
const named = remember((protocol: Protocol) => ({
  messages: new Map(messagesOf(protocol).map((message) => [message.name, message])),
  choices: new Map(protocol.codeLists.flatMap(({ shapes }) => shapes.map((shape) => [shape.name, shape] as const))),
}));

function reach(protocol: Protocol, roots: readonly Message[]): ReachedShapes {
  const { messages: byName, choices } = named(protocol);
  const messages = new Set<Message>();
  const chosen = new Set<string>();
  const visit = (message: Message | undefined): void => {
    if (!message || messages.has(message)) return;
    messages.add(message);
    for (const { shape } of everyField(message.fields)) {
      if (shape?.kind === 'payload') visit(byName.get(shape.type));
      if (shape?.kind !== 'document') continue;
      chosen.add(shape.type);
      for (const type of Object.values(choices.get(shape.type)?.byCode ?? {})) visit(byName.get(type));
    }
  };
  roots.forEach(visit);
  return { messages, chosen };
}

/** Every field, including those inside objects and lists. */
export function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [
    field,
    ...everyField(field.fields),
    ...(field.shape?.kind === 'list' ? everyField([field.shape.item]) : []),
  ]);
}
