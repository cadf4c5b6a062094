import type { Schemas } from '../../generators/dist/model/schemas.js';
import type { Notice } from '../../packages/runtime/src/result.ts';
import { requestSchema } from './requests.ts';
import { withKey } from './places.ts';
import { isObject, type Values } from './values.ts';

/** Notices that disappear if the key is removed. */
const leftOut: ReadonlySet<string> = new Set(['empty', 'unknown-field', 'foreign-field']);

/** Fixes the notices of a request: removes a field, or uses the value of an example. */
export function withoutNoticed(schemas: Schemas, type: string, request: unknown, notices: readonly Notice[]): unknown {
  if (!isObject(request)) return request;
  const { properties = {} } = requestSchema(schemas, type, request) ?? {};
  return notices.reduce<Values>((rest, { code, path }) => {
    const [key = '', ...inner] = path;
    if (code === 'rule' || code === 'not-described') return rest;
    if (inner.length === 0 && leftOut.has(code)) return withKey(rest, key, undefined);
    const { enum: values = [], examples = [], contentMediaType } = properties[key] ?? {};
    return withKey(rest, key, values[0] ?? examples[0] ?? (contentMediaType === undefined ? undefined : '{}'));
  }, request);
}
