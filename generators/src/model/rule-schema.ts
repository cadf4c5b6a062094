import type { JsonSchema } from './json-schema.ts';
import type { Condition, Rule } from './protocol.ts';

/** A rule that the message alone decides, as a schema that a breach fails. */
export function ruleSchema(rule: Rule): JsonSchema {
  return { $comment: rule.id, ...constraint(rule) };
}

function constraint({ when, then, exactlyOne: one }: Rule): JsonSchema {
  if (one) return exactlyOne(one.of);
  if (then.length === 0) return { not: all(when.map(ofText)) };
  return when.length === 0 ? all(then) : { if: all(when.map(ofText)), then: all(then) };
}

/** Without oneOf, on which code generators break: if the first is there none of the others is, else one of the others. */
export function exactlyOne(names: readonly string[]): JsonSchema {
  const [first, ...others] = names;
  if (first === undefined) return {};
  if (others.length === 0) return { required: [first] };
  return { if: { required: [first] }, then: noneOf(others), else: exactlyOne(others) };
}

/** At most one of the names is there. */
export function atMostOne(names: readonly string[]): JsonSchema {
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) return {};
  const rest = others.length > 1 ? { else: atMostOne(others) } : {};
  return { if: { required: [first] }, then: noneOf(others), ...rest };
}

function noneOf(names: readonly string[]): JsonSchema {
  const present = names.map((name) => ({ required: [name] }));
  return { not: present.length === 1 ? present[0]! : { anyOf: present } };
}

/** A condition that no other value than a text meets, if it asks for a form. */
function ofText(condition: Condition): TextCondition {
  return { ...condition, isText: condition.matches !== undefined };
}

type TextCondition = Condition & { readonly isText?: boolean };

function all(conditions: readonly TextCondition[]): JsonSchema {
  const schemas = conditions.map(conditionSchema);
  return schemas.length === 1 ? schemas[0]! : { allOf: schemas };
}

function conditionSchema({ field, is, present, matches, isText = false }: TextCondition): JsonSchema {
  const steps = (field ?? '').split('.');
  if (present === false) return { not: at(steps, true, {}) };
  const value: JsonSchema = {
    ...(isText && { type: 'string' }),
    ...(is && { enum: is }),
    ...(matches !== undefined && { pattern: matches }),
  };
  return at(steps, present === true || is !== undefined || isText, value);
}

/** The schema of the value at the end of a way through objects. */
function at(steps: readonly string[], required: boolean, value: JsonSchema): JsonSchema {
  const [name = '', ...inner] = steps;
  const schema = inner.length === 0 ? value : at(inner, required, value);
  return {
    ...(Object.keys(schema).length > 0 && { properties: { [name]: schema } }),
    ...(required && { required: [name] }),
  };
}
