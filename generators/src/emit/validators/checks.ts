import standalone from 'ajv/dist/standalone/index.js';
import { createAjv } from '../../model/ajv.ts';
import { messagesOf } from '../../model/messages.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import type { Protocol } from '../../model/protocol.ts';
import { ruleChecks, type RuleCheck } from '../../model/rule-checks.ts';
import type { Schemas } from '../../model/schemas.ts';

/** The source of a module that exports a compiled check for each of the types; `schemas` holds what they refer to, too. */
export function compileChecks(schemas: Schemas, types: readonly string[], rules: RuleSchemas): string {
  const ajv = createAjv(schemas, {
    code: { source: true, esm: true },
    messages: false,
    inlineRefs: false,
    rules: (type) => rules.get(type) ?? {},
  });
  return standalone.default(ajv, Object.fromEntries(types.map((type) => [type, type])));
}

/** Type -> key of a rule -> what a breach fails. */
export type RuleSchemas = ReadonlyMap<string, Readonly<Record<string, JsonSchema>>>;

export function ruleSchemas(protocol: Protocol, severity: 'error' | 'advice'): RuleSchemas {
  const byKey = (checks: readonly RuleCheck[]) => Object.fromEntries(checks.map(({ key, schema }) => [key, schema]));
  return new Map(messagesOf(protocol).map((message) => [message.name, byKey(ruleChecks(message, severity))]));
}
