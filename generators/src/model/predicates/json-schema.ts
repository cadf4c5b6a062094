import type { JsonSchema } from '../json-schema.ts';
import { any, not, present, type Predicate } from './predicate.ts';

/** A predicate as JSON Schema 2020-12. Prefers `if` to unions, because code generators ignore `if` and misread unions. */
export function predicateSchema(predicate: Predicate): JsonSchema {
  switch (predicate.kind) {
    case 'all':
      return { allOf: predicate.of.map(predicateSchema) };
    case 'any': {
      const [first, ...others] = predicate.of;
      if (first?.kind === 'not') return { if: predicateSchema(first.of), then: predicateSchema(any(others)) };
      return { anyOf: predicate.of.map(predicateSchema) };
    }
    case 'not':
      return { not: predicateSchema(predicate.of) };
    case 'present':
      return at(predicate.field, true, {});
    case 'is':
      return at(predicate.field, true, { enum: predicate.values });
    case 'matches': {
      const { field, pattern, orNoText } = predicate;
      return at(field, !orNoText, { ...(!orNoText && { type: 'string' }), pattern });
    }
    case 'exactlyOne':
      return exactlyOne(predicate.of);
  }
}

/** If the first field is present, no other field is; otherwise, exactly one of the others is. */
function exactlyOne([first, ...others]: readonly string[]): JsonSchema {
  if (first === undefined) return { not: {} };
  const isFirst = predicateSchema(present(first));
  if (others.length === 0) return isFirst;
  return { if: isFirst, then: predicateSchema(not(any(others.map(present)))), else: exactlyOne(others) };
}

/** The schema of a message in which the field with this path has such a value. */
function at(path: string, isRequired: boolean, value: JsonSchema): JsonSchema {
  return path.split('.').reduceRight<JsonSchema>(
    (schema, name) => ({
      ...(Object.keys(schema).length > 0 && { properties: { [name]: schema } }),
      ...(isRequired && { required: [name] }),
    }),
    value,
  );
}
