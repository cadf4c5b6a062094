import standalone from 'ajv/dist/standalone/index.js';
import { createAjv } from '../../model/ajv.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import type { Schemas } from '../../model/schemas.ts';

/** The source of a module that exports a compiled check for each of the names; `schemas` holds what they refer to, too. */
export function compileChecks(
  schemas: Schemas,
  names: readonly string[],
  extra: Readonly<Record<string, JsonSchema>> = {},
): string {
  const ajv = createAjv({ ...schemas, ...extra }, { code: { source: true, esm: true }, messages: false, inlineRefs: false });
  const all = [...names, ...Object.keys(extra)];
  return standalone.default(ajv, Object.fromEntries(all.map((name) => [name, name])));
}
