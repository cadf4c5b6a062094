import { code } from '../../../model/phrases.ts';
import type { PlainSchema } from './plain-schema.ts';

/** One of the objects to merge, and what to call it in a description. */
export interface Part {
  readonly name: string;
  readonly schema: PlainSchema;
}

/** Several objects as one that takes what any of them takes. */
export function merge(description: string, parts: readonly Part[]): PlainSchema {
  const [only, ...others] = parts;
  if (only && others.length === 0) return { ...only.schema, description };
  return { description, ...mergeObjects(parts) };
}

function mergeObjects(parts: readonly Part[]): PlainSchema {
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

function mergeField(name: string, parts: readonly Part[]): PlainSchema {
  const owners = parts.flatMap(({ name: owner, schema: { properties = {} } }) => {
    const schema = properties[name];
    return schema ? [{ name: owner, schema }] : [];
  });
  const schemas = owners.map(({ schema }) => schema);
  const only = owners.length < parts.length ? [`- Only for ${owners.map((owner) => code(owner.name)).join(', ')}.`] : [];
  const description = linesOf([...schemas.map((schema) => schema.description ?? ''), ...only]);
  const isObject = schemas.every(({ properties }) => properties);
  return { ...(description !== '' && { description }), ...(isObject ? mergeObjects(owners) : mergeValues(schemas)) };
}

/** What is left of several schemas of a value: the loosest of each constraint, and none that one of them lacks. */
function mergeValues(schemas: readonly PlainSchema[]): PlainSchema {
  const values = common(schemas, (schema) => schema.enum);
  const shortest = common(schemas, ({ minLength }) => minLength);
  const longest = common(schemas, ({ maxLength }) => maxLength);
  const least = common(schemas, ({ minimum }) => minimum);
  const most = common(schemas, ({ maximum }) => maximum);
  const [pattern, ...patterns] = new Set(common(schemas, (schema) => schema.pattern));
  const { type, items, example } = schemas[0] ?? {};
  return {
    ...(type !== undefined && { type }),
    ...(values && { enum: [...new Set(values.flat())] }),
    ...(shortest && { minLength: Math.min(...shortest) }),
    ...(longest && { maxLength: Math.max(...longest) }),
    ...(pattern !== undefined && patterns.length === 0 && { pattern }),
    ...(least && { minimum: Math.min(...least) }),
    ...(most && { maximum: Math.max(...most) }),
    ...(items && { items }),
    ...(example !== undefined && { example }),
  };
}

/** What each of the schemas has, or nothing. */
function common<T>(schemas: readonly PlainSchema[], pick: (schema: PlainSchema) => T | undefined): T[] | undefined {
  const found = schemas.map(pick).filter((value) => value !== undefined);
  return found.length === schemas.length ? found : undefined;
}

/** A text, and the lines of others that it lacks. */
function linesOf([first = '', ...others]: readonly string[]): string {
  const lines = first.split('\n');
  for (const line of others.flatMap((text) => text.split('\n'))) if (!lines.includes(line)) lines.push(line);
  return lines.join('\n');
}
