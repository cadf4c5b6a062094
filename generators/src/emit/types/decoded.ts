import { mapSchema, mapValues, ref, refName, type JsonSchema } from '../../model/json-schema.ts';
import type { Schemas } from '../../model/schemas.ts';

/**
 * The schemas as they are once JSON text is parsed, under names of their own; only those that hold JSON text, in
 * themselves or in what they refer to. Requests are sent, never decoded.
 */
export function decodedSchemas(schemas: Schemas, requests: ReadonlySet<string>): Schemas {
  const received = Object.entries(schemas).filter(([name]) => !requests.has(name));
  const decodable = namesWithText(Object.fromEntries(received));
  const target = (name: string) => (decodable.has(name) ? decodedName(name) : name);
  const entries = [...decodable].map((name) => [decodedName(name), mapSchema(schemas[name]!, (s) => decode(s, target))]);
  return Object.fromEntries(entries);
}

const suffix = 'Decoded';

function decodedName(name: string): string {
  return name + suffix;
}

/** The wire form's name for a decoded form's; any other name is its own. */
export function encodedName(name: string): string {
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

function decode(schema: JsonSchema, target: (name: string) => string): JsonSchema {
  const { description, contentSchema, $ref, anyOf } = schema;
  const described = description === undefined ? {} : { description };
  if (contentSchema) return { ...contentSchema, ...described };
  if ($ref !== undefined) return { ...schema, ...ref(target(refName($ref))) };
  if (!anyOf) return schema;
  const branches = new Map(anyOf.map((branch) => [JSON.stringify(branch), branch]));
  return branches.size === 1 ? { ...anyOf[0], ...described } : { ...schema, anyOf: [...branches.values()] };
}

function namesWithText(schemas: Schemas): Set<string> {
  const uses = mapValues(schemas, (schema) => {
    const found = { text: false, refs: new Array<string>() };
    mapSchema(schema, (s) => {
      if (s.contentSchema) found.text = true;
      if (s.$ref !== undefined) found.refs.push(refName(s.$ref));
      return s;
    });
    return found;
  });
  const names = new Set(Object.keys(uses).filter((name) => uses[name]!.text));
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const [name, { refs }] of Object.entries(uses)) if (refs.some((r) => names.has(r))) names.add(name);
  }
  return names;
}
