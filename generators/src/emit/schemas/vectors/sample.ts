import type { Field, Json, Message, Protocol } from '../../../model/protocol.ts';
import { messagesOf } from '../../../model/messages.ts';

/** A value to set at a path of a message; undefined removes the field. */
export interface SampleChange {
  /** The path to the field. It also leads into JSON text. */
  readonly path: readonly string[];
  readonly value: Json | undefined;
}

export interface SampleOptions {
  readonly protocol: Protocol;
  /** The code that selects a shape. */
  readonly code: string | undefined;
  /** True for all fields; false for only the required and the changed fields. */
  readonly isFull: boolean;
}

type JsonObject = { readonly [key: string]: Json };

/** A message as it is sent, built from the examples of its fields and then changed. */
export function sample(fields: readonly Field[], changes: readonly SampleChange[], options: SampleOptions): JsonObject {
  return objectSample(fields, changes, { ...options, within: [] });
}

/** The value of one field, as it is sent. */
export function fieldValue(field: Field, options: SampleOptions): Json {
  return fieldSample(field, [], { ...options, within: [] });
}

type Context = SampleOptions & { readonly within: readonly string[] };

function objectSample(fields: readonly Field[], changes: readonly SampleChange[], context: Context): JsonObject {
  const known = fields.flatMap((field) => {
    const inside = changes.filter(({ path }) => path[0] === field.name);
    const isThere = inside.length > 0 || field.required || (context.isFull && field.described);
    const value = isThere ? changed(field, inside, context) : undefined;
    return value === undefined ? [] : [[field.name, value] as const];
  });
  const names = new Set(fields.map(({ name }) => name));
  const others = changes.flatMap(({ path: [name = '', ...rest], value }) =>
    names.has(name) || rest.length > 0 || value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries([...known, ...others]);
}

function changed(field: Field, changes: readonly SampleChange[], context: Context): Json | undefined {
  const whole = changes.find(({ path }) => path.length === 1);
  if (whole) return whole.value;
  const inner = changes.map(({ path, value }) => ({ path: path.slice(1), value }));
  return fieldSample(field, inner, context);
}

function fieldSample(field: Field, changes: readonly SampleChange[], context: Context): Json {
  const inside = insideSample(field, changes, context);
  if (inside === undefined) return plainSample(field);
  return field.holds === 'json' ? JSON.stringify(inside) : inside;
}

/** The value inside an object, a list or JSON text; undefined for any other field. */
function insideSample({ type, shape, fields }: Field, changes: readonly SampleChange[], context: Context): Json | undefined {
  if (shape?.kind === 'list') return [fieldSample(shape.item, changes, context)];
  const message = shape && shapeOf(shape.type, context);
  if (message) {
    const isEndless = context.within.includes(message.name) && changes.length === 0;
    if (isEndless) return {};
    return objectSample(message.fields, changes, { ...context, within: [...context.within, message.name] });
  }
  return type === 'object' && fields.length > 0 ? objectSample(fields, changes, context) : undefined;
}

/** The message that a shape refers to. If a code selects it: the message of `code`, or the first one without a code. */
export function shapeOf(type: string, { protocol, code }: Pick<SampleOptions, 'protocol' | 'code'>): Message | undefined {
  const choice = protocol.codeLists.flatMap(({ shapes }) => shapes).find(({ name }) => name === type);
  const name = choice ? ((code === undefined ? undefined : choice.byCode[code]) ?? Object.values(choice.byCode)[0]) : type;
  return messagesOf(protocol).find((message) => message.name === name);
}

function plainSample({ type, example, values, formats, range, holds, length }: Field): Json {
  if (example !== undefined) return holds === 'json' && typeof example !== 'string' ? JSON.stringify(example) : example;
  if (type === 'number' || type === 'integer') return range?.min ?? range?.max ?? 1;
  if (type === 'boolean') return true;
  if (type === 'object') return {};
  if (type === 'list') return [];
  if (holds === 'json') return '{}';
  const [form] = formats;
  if (form) return dateIn(form);
  return values[0]?.value ?? 'a'.repeat(Math.max(length?.min ?? 1, 1));
}

/** January 2, 2013, in a date form. */
export function dateIn(form: string, day = '02', month = '01'): string {
  return form.replace('yyyy', '2013').replace('MM', month).replace('dd', day);
}
