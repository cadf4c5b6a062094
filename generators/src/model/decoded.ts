import { remember } from '../remember.ts';
import { messagesOf } from './messages.ts';
import { typeNames } from './names.ts';
import type { CodeList, Field, Message, Operation, Protocol } from './protocol.ts';

// What becomes of received messages once they are decoded. Types and decoders are both made of this.

/** What a field's value is once it is decoded. */
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
  /** A shape with a name: a payload's, or one that a code chooses. */
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

/** A message that has a decoder of its own: the response of an operation, or the body of an error. */
export interface DecodedResponse {
  /** `decode` and this is the decoder's name. */
  readonly name: string;
  /** Of an operation with products, what any of them returns. */
  readonly response: Message;
  /** The operation it answers; undefined for the body of an error. */
  readonly operation: Operation | undefined;
  /** The code list whose codes choose among shapes inside, if one does. */
  readonly choice: CodeList | undefined;
}

/** The messages that have a decoder. */
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

/** What an operation returns, whatever the product. */
function responseOf({ name, description, variants, discriminator }: Operation): Message | undefined {
  const [first, ...others] = variants.map(({ response }) => response);
  if (!first || discriminator === undefined) return first;
  const fields = mergeFields([first, ...others].map((response) => response.fields));
  // Each has an id of its own.
  const contradictions = variants.flatMap(({ response }) => response.contradictions);
  return { ...first, name: typeNames.response(name), description, fields, rules: [], contradictions, examples: [] };
}

/** Whether anything that is decoded holds an image. */
export function hasImages(protocol: Protocol): boolean {
  return decodedMessages(protocol).some(({ fields }) => everyField(fields).some((field) => decodedValue(field).kind === 'image'));
}

/** The messages that are decoded, each once: responses, callbacks, and whatever is inside them. */
export function decodedMessages(protocol: Protocol): Message[] {
  const roots = [...decodedResponses(protocol).map(({ response }) => response), ...protocol.callbacks.map(({ query }) => query)];
  return [...reach(protocol, roots).messages];
}

/** The shapes that codes choose, as far as they are decoded: their names. */
export function decodedChoices(protocol: Protocol): ReadonlySet<string> {
  return reach(protocol, decodedMessages(protocol)).chosen;
}

/** The fields of all the shapes that a code can choose: those of one name as one, a plain text where shapes differ. */
export function anyFields(protocol: Protocol, { byCode }: CodeList['shapes'][number]): Field[] {
  const types = new Set(Object.values(byCode));
  return mergeFields(messagesOf(protocol).flatMap(({ name, fields }) => (types.has(name) ? [fields] : [])));
}

/** The fields of several messages as those of one: required where all of them require it. */
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

interface Reached {
  readonly messages: ReadonlySet<Message>;
  /** Names of the shapes that a code chooses. */
  readonly chosen: ReadonlySet<string>;
}

/** What fields refer to, by name. */
const named = remember((protocol: Protocol) => ({
  messages: new Map(messagesOf(protocol).map((message) => [message.name, message])),
  choices: new Map(protocol.codeLists.flatMap(({ shapes }) => shapes.map((shape) => [shape.name, shape] as const))),
}));

function reach(protocol: Protocol, roots: readonly Message[]): Reached {
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

/** Every field, those inside objects and lists too. */
export function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [
    field,
    ...everyField(field.fields),
    ...(field.shape?.kind === 'list' ? everyField([field.shape.item]) : []),
  ]);
}
