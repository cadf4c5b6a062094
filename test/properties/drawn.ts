import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { createAjv } from '../../generators/dist/model/ajv.js';
import { refName, type JsonSchema } from '../../generators/dist/model/json-schema.js';
import type { Schemas } from '../../generators/dist/model/schemas.js';

/** Generates random messages that a schema accepts, from the schema alone. */
export function drawnFrom(schemas: Schemas): (type: string) => Arbitrary<unknown> {
  const ajv = createAjv(schemas);
  const known = new Map<string, Arbitrary<unknown>>();
  return byName;

  function byName(type: string): Arbitrary<unknown> {
    const arbitrary = known.get(type) ?? ruled(type);
    known.set(type, arbitrary);
    return arbitrary;
  }

  /** A message that breaks a rule across fields is drawn again. */
  function ruled(type: string): Arbitrary<unknown> {
    const schema = schemas[type] ?? {};
    return schema.allOf ? of(schema).filter((value) => ajv.validate(type, value)) : of(schema);
  }

  function of(schema: JsonSchema): Arbitrary<unknown> {
    if (schema.$ref !== undefined) return byName(refName(schema.$ref));
    const branches = schema.anyOf ?? schema.oneOf;
    if (branches) return fc.oneof(...branches.map(of));
    switch (schema.type) {
      case 'object':
        return object(schema);
      case 'array':
        return fc.array(of(schema.items ?? {}), { maxLength: 3 });
      case 'string':
        return text(schema);
      case 'integer':
        return fc.integer({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9 });
      case 'number':
        return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true });
      case 'boolean':
        return fc.boolean();
      default:
        throw new Error(`Nothing is drawn from ${JSON.stringify(schema)}`);
    }
  }

  function object({ properties = {}, required = [] }: JsonSchema): Arbitrary<unknown> {
    const fields = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, of(schema)]));
    const drawn = fc.record(fields, { requiredKeys: [...required], noNullPrototype: true });
    return drawn.chain((value) => {
      const entries = Object.entries(value);
      // Every order of the keys is as good as any other.
      return fc.shuffledSubarray(entries, { minLength: entries.length }).map((all) => Object.fromEntries(all));
    });
  }

  function text(schema: JsonSchema): Arbitrary<unknown> {
    const { enum: values, pattern, minLength = 0, maxLength = Infinity, contentMediaType, contentSchema, examples = [] } = schema;
    if (values) return fc.constantFrom(...values);
    if (contentMediaType === 'application/json') {
      const full = contentSchema ? of(contentSchema).map((value) => JSON.stringify(value)) : fc.json({ maxDepth: 2 });
      return minLength > 0 ? full : fc.oneof({ weight: 9, arbitrary: full }, { weight: 1, arbitrary: fc.constant('') });
    }
    const known = [...examples, ...valuesIn(schema['x-extensible-enum'])].filter((value) => typeof value === 'string');
    const free = pattern === undefined ? anyText(minLength, maxLength) : fc.stringMatching(new RegExp(pattern, 'u'));
    const all = known.length > 0 ? fc.oneof(fc.constantFrom(...known), free) : free;
    // The identifier of a call is never empty.
    const least = schema['x-holds'] === 'id' && schema['x-sensitive'] === undefined ? Math.max(1, minLength) : minLength;
    const isDay = hasDay(valuesIn(schema['x-formats']).map(String));
    return all.filter((value) => countCharacters(value) >= least && countCharacters(value) <= maxLength && isDay(value));
  }
}

/** Whether every month has the day of a date. Schemas don't say which days exist. */
function hasDay(formats: readonly string[]): (text: string) => boolean {
  return (text) => {
    const days = formats.filter((format) => format.includes('dd') && format.length === text.length);
    return days.every((format) => Number(text.slice(format.indexOf('dd')).slice(0, 2)) <= 28);
  };
}

function countCharacters(text: string): number {
  return Array.from(text).length;
}

function valuesIn(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/** Texts in all scripts, also of exactly the allowed length, counted in characters and not in code units. */
function anyText(min: number, max: number): Arbitrary<string> {
  const longest = max === Infinity ? 12 : max;
  const usual = fc.string({ unit: 'binary', minLength: min, maxLength: Math.min(longest, min + 12) });
  const edges = ['A', '\u{10437}', '中'].map((character) => character.repeat(longest));
  return fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...edges) });
}
