import { refName } from '../../../../generators/dist/model/json-schema.js';
import { Stop } from '../../stop.js';
import { condition } from './condition.js';
import { neededNames } from './names.js';

/**
 * JSON Schemas -> the text of a module that checks the same with a library. `library` says how each kind of schema is
 * written with it; whatever it doesn't know stops the bench.
 */
export function toLibrary(library, schemas, names) {
  const text = (schema) => write(library, schema);
  const constants = neededNames(schemas, names).map((name) => `const ${name} = ${text(schemas[name])};`);
  return [library.head, helpers, ...constants, ...names.map((name) => library.entryPoints(name))].join('\n');
}

/** What a text holds, for libraries that take it for no more than a text. */
const helpers = `
function holds(text, check) {
  try {
    return check(JSON.parse(text));
  } catch {
    return false;
  }
}
const isJson = (text) => holds(text, () => true);`;

function write(library, schema) {
  const inner = (sub) => write(library, sub);
  const { $ref, oneOf, anyOf, type, enum: values, properties, items, allOf = [] } = schema;
  if ($ref !== undefined) return refName($ref);
  if (oneOf) return library.choice(schema.discriminator.propertyName, oneOf.map(inner));
  if (anyOf) return library.either(anyOf.map(inner));
  if (type === 'object' && properties) {
    return library.object({
      fields: Object.entries(properties).map(([name, sub]) => ({
        name,
        value: inner(sub),
        isRequired: schema.required?.includes(name) ?? false,
      })),
      isClosed: schema.additionalProperties === false,
      rules: allOf.map((rule) => `(o) => ${condition(rule, 'o')}`),
    });
  }
  if (type === 'object') return library.anyObject;
  if (type === 'array') return library.list(items ? inner(items) : library.anything);
  if (type === 'boolean') return library.boolean;
  if (type === 'number') return library.number(schema);
  if (type === 'string' && values) return library.one(values);
  if (type === 'string') {
    const { minLength, maxLength, pattern, contentMediaType, contentSchema } = schema;
    const isJson = contentMediaType === 'application/json';
    return library.text({ minLength, maxLength, pattern, isJson, inside: contentSchema && inner(contentSchema) });
  }
  throw new Stop(`The bench doesn't know how to write this schema with a library: ${JSON.stringify(schema)}`);
}
