import type { JsonSchema } from './json-schema.ts';
import { liftedPatterns } from './lifted-patterns.ts';
import type { Message } from './protocol.ts';
import { ruleChecks } from './rule-checks.ts';

/** What the schema of a breach is made of: keywords that every reader of JSON Schema knows, each with a type. */
export type BreachSchema = {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, BreachSchema>>;
  readonly required?: readonly string[];
  readonly not?: BreachSchema;
  readonly allOf?: readonly BreachSchema[];
  readonly anyOf?: readonly BreachSchema[];
};

/**
 * The rules that a message alone decides, as one `not`: a message may not break any of them. OpenAPI 3.0 has no
 * conditions, and code generators that make unions of a `oneOf` of requirements ignore a `not`.
 */
export function notBroken(message: Message, adapt = (schema: JsonSchema) => schema): { readonly not?: BreachSchema } {
  const lifted = new Set(liftedPatterns(message).map(({ rule }) => rule));
  const breaches = ruleChecks(message, 'issue')
    .filter(({ rule }) => rule === undefined || !lifted.has(rule.id))
    .map(({ schema }) => typed(breachOf(adapt(schema))));
  const [first] = breaches;
  if (!first) return {};
  return { not: breaches.length === 1 ? first : { type: 'object', anyOf: breaches } };
}

/** The schema of what fails another, without conditions. */
function breachOf(schema: JsonSchema): JsonSchema {
  if (schema.not) return schema.not;
  if (schema.anyOf) return { allOf: schema.anyOf.map(breachOf) };
  if (schema.allOf) return { anyOf: schema.allOf.map(breachOf) };
  const { if: test, then, else: otherwise } = schema;
  if (!test) return { not: schema };
  const ways = [
    ...(then ? [{ allOf: [test, breachOf(then)] }] : []),
    ...(otherwise ? [{ allOf: [{ not: test }, breachOf(otherwise)] }] : []),
  ];
  return ways.length === 1 ? ways[0]! : { anyOf: ways };
}

/** With a type everywhere, as some gateways demand. */
function typed({ properties, required, enum: values, minLength, pattern, not, allOf, anyOf }: JsonSchema): BreachSchema {
  return {
    type: values || minLength !== undefined || pattern !== undefined ? 'string' : 'object',
    ...(values && { enum: values }),
    ...(minLength !== undefined && { minLength }),
    ...(pattern !== undefined && { pattern }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, sub]) => [name, typed(sub)])) }),
    ...(required && { required }),
    ...(not && { not: typed(not) }),
    ...(allOf && { allOf: allOf.map(typed) }),
    ...(anyOf && { anyOf: anyOf.map(typed) }),
  };
}
