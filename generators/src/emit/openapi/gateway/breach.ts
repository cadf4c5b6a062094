import type { JsonSchema } from '../../../model/json-schema.ts';
import { ruleChecks } from '../../../model/rule-checks.ts';
import type { Message } from '../../../model/protocol.ts';
import { liftedPatterns } from '../lifted-patterns.ts';
import { emptyAsAbsent, optionalTexts } from './empty-texts.ts';
import type { PlainSchema } from './plain-schema.ts';

/**
 * The rules that a message alone decides, as one `not`: a message may not break any of them. OpenAPI 3.0 has no
 * conditions, and code generators that make unions of a `oneOf` of requirements pass a `not` over.
 * Where empty texts get through, they are absent to the rules, too.
 */
export function notBroken(message: Message, isClosed: boolean): PlainSchema {
  const texts = isClosed ? new Set<string>() : optionalTexts(message);
  const breaches = ruleChecks(message, 'issue')
    .filter(({ rule }) => !liftedPatterns(message).some((lifted) => lifted.rule === rule?.id))
    .map(({ schema }) => typed(breachOf(emptyAsAbsent(schema, texts))));
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
function typed({ properties, required, enum: values, minLength, pattern, not, allOf, anyOf }: JsonSchema): PlainSchema {
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
