import type { Field, Json, Message, Protocol } from '../../../model/protocol.ts';
import { messagesOf } from '../../../model/messages.ts';

/** A value to put at a place of a message; undefined leaves the field out. */
export interface Change {
  /** The way to the field, through JSON text too. */
  readonly path: readonly string[];
  readonly value: Json | undefined;
}

export interface SampleOptions {
  readonly protocol: Protocol;
  /** The code that chooses among shapes. */
  readonly code: string | undefined;
  /** Whether all fields are there, or only those that are required or changed. */
  readonly isFull: boolean;
}

type JsonObject = { readonly [key: string]: Json };

/** A message as it travels, made of the examples of its fields, with some of them changed. */
export function sample(fields: readonly Field[], changes: readonly Change[], options: SampleOptions): JsonObject {
  return objectSample(fields, changes, { ...options, within: [] });
}

/** The value of one field, as it travels. */
export function fieldValue(field: Field, options: SampleOptions): Json {
  return fieldSample(field, [], { ...options, within: [] });
}

type Context = SampleOptions & { readonly within: readonly string[] };

function objectSample(fields: readonly Field[], changes: readonly Change[], context: Context): JsonObject {
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

function changed(field: Field, changes: readonly Change[], context: Context): Json | undefined {
  const whole = changes.find(({ path }) => path.length === 1);
  if (whole) return whole.value;
  const inner = changes.map(({ path, value }) => ({ path: path.slice(1), value }));
  return fieldSample(field, inner, context);
}

function fieldSample(field: Field, changes: readonly Change[], context: Context): Json {
  const inside = insideSample(field, changes, context);
  if (inside === undefined) return plainSample(field);
  return field.holds === 'json' ? JSON.stringify(inside) : inside;
}

/** What is inside an object, a list or a JSON text; undefined for any other value. */
function insideSample({ type, shape, fields }: Field, changes: readonly Change[], context: Context): Json | undefined {
  if (shape?.kind === 'list') return [fieldSample(shape.item, changes, context)];
  const message = shape && shapeOf(shape.type, context);
  if (message) {
    const isEndless = context.within.includes(message.name) && changes.length === 0;
    if (isEndless) return {};
    return objectSample(message.fields, changes, { ...context, within: [...context.within, message.name] });
  }
  return type === 'object' && fields.length > 0 ? objectSample(fields, changes, context) : undefined;
}

/** The message behind a shape: of a choice, that of the code, or the first. */
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

/** The second of January 2013 in a form. */
export function dateIn(form: string, day = '02', month = '01'): string {
  return form.replace('yyyy', '2013').replace('MM', month).replace('dd', day);
}
