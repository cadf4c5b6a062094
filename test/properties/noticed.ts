import type { Schemas } from '../../generators/dist/model/schemas.js';
import type { Notice } from '../../packages/runtime/src/result.ts';
import { requestSchema } from './requests.ts';
import { withKey } from './places.ts';
import { isObject, type Values } from './values.ts';

/** Notices on names and empty values: without the key, there is nothing to notice. */
const leftOut: ReadonlySet<string> = new Set(['empty', 'unknown-field', 'foreign-field']);

/** A request with what its notices are about put right: left out, or in the form of an example. */
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
