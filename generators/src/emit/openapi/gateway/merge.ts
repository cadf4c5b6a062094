import { code } from '../../../model/code-span.ts';
import type { PlainSchema } from './plain-schema.ts';

/** One of the objects to merge, and its name for descriptions. */
export interface MergePart {
  readonly name: string;
  readonly schema: PlainSchema;
}

/** Merges several objects into one that accepts everything that one of them accepts. */
export function merge(description: string, parts: readonly MergePart[]): PlainSchema {
  const [only, ...others] = parts;
  if (only && others.length === 0) return { ...only.schema, description };
  return { description, ...mergeObjects(parts) };
}

function mergeObjects(parts: readonly MergePart[]): PlainSchema {
  const schemas = parts.map(({ schema }) => schema);
  const names = [...new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const required = names.filter((name) => schemas.every((schema) => schema.required?.includes(name)));
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, mergeField(name, parts)])),
    ...(required.length > 0 && { required }),
    ...(schemas.every(({ additionalProperties }) => additionalProperties === false) && { additionalProperties: false }),
  };
}

function mergeField(name: string, parts: readonly MergePart[]): PlainSchema {
  const owners = pickParts(parts, ({ properties = {} }) => properties[name]);
  const only = owners.length < parts.length ? [`- Only for ${owners.map((owner) => code(owner.name)).join(', ')}.`] : [];
  return mergeAny(owners, only);
}

function mergeAny(parts: readonly MergePart[], remarks: readonly string[] = []): PlainSchema {
  const description = linesOf([...parts.map(({ schema }) => schema.description ?? ''), ...remarks]);
  const isObject = parts.every(({ schema }) => schema.properties);
  const isDeprecated = parts.every(({ schema }) => schema.deprecated);
  return {
    ...(description !== '' && { description }),
    ...(isDeprecated && { deprecated: true as const }),
    ...(isObject ? mergeObjects(parts) : mergeValues(parts)),
  };
}

/** Merges several schemas of a value: of each constraint the loosest one, and no constraint that one of them lacks. */
function mergeValues(parts: readonly MergePart[]): PlainSchema {
  const schemas = parts.map(({ schema }) => schema);
  const type = commonType(schemas);
  const values = common(schemas, (schema) => schema.enum);
  const names = values && mergedNames(schemas);
  const shortest = common(schemas, ({ minLength }) => minLength);
  const longest = common(schemas, ({ maxLength }) => maxLength);
  const least = common(schemas, ({ minimum }) => minimum);
  const most = common(schemas, ({ maximum }) => maximum);
  const [pattern, ...patterns] = new Set(common(schemas, (schema) => schema.pattern));
  const items = pickParts(parts, (schema) => schema.items);
  const example = schemas[0]?.example;
  return {
    ...(type !== undefined && { type }),
    ...(values && { enum: [...new Set(values.flat())] }),
    ...(names && { 'x-enum-varnames': names }),
    ...(shortest && { minLength: Math.min(...shortest) }),
    ...(longest && { maxLength: Math.max(...longest) }),
    ...(pattern !== undefined && patterns.length === 0 && { pattern }),
    ...(least && { minimum: Math.min(...least) }),
    ...(most && { maximum: Math.max(...most) }),
    ...(items.length === parts.length && { items: mergeAny(items) }),
    ...(example !== undefined && { example }),
  };
}

/**
 * The names of the merged values, in the order of the values. Undefined if a value has no name, or if two values would have the
 * same name.
 */
function mergedNames(schemas: readonly PlainSchema[]): string[] | undefined {
  const named = schemas.flatMap(({ enum: values = [], 'x-enum-varnames': names }) => {
    return values.map((value, i) => [value, names?.[i]] as const);
  });
  const names = [...new Map(named).values()].filter((name) => name !== undefined);
  const isComplete = names.length === new Set(named.map(([value]) => value)).size;
  return isComplete && new Set(names).size === names.length ? names : undefined;
}

/** The type that covers all schemas; undefined if there is none, so that any value is accepted. */
function commonType(schemas: readonly PlainSchema[]): string | undefined {
  const types = new Set(common(schemas, ({ type }) => type));
  if (types.has('number')) types.delete('integer');
  const [type, ...others] = types;
  return others.length === 0 ? type : undefined;
}

/** Picks an inner schema from each part, and leaves out the parts that have none. */
function pickParts(parts: readonly MergePart[], pick: (schema: PlainSchema) => PlainSchema | undefined): MergePart[] {
  return parts.flatMap(({ name, schema }) => {
    const inner = pick(schema);
    return inner ? [{ name, schema: inner }] : [];
  });
}

/** Picks a value from each schema; undefined if one of them has none. */
function common<T>(schemas: readonly PlainSchema[], pick: (schema: PlainSchema) => T | undefined): T[] | undefined {
  const found = schemas.map(pick).filter((value) => value !== undefined);
  return found.length === schemas.length ? found : undefined;
}

/** The lines of all texts, without repetitions. */
function linesOf([first = '', ...others]: readonly string[]): string {
  const lines = first.split('\n');
  for (const line of others.flatMap((text) => text.split('\n'))) if (!lines.includes(line)) lines.push(line);
  return lines.join('\n');
}
