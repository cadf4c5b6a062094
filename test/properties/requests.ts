import { refName, type JsonSchema } from '../../generators/dist/model/json-schema.js';
import type { Schemas } from '../../generators/dist/model/schemas.js';
import { withKey } from './places.ts';
import { isObject, type Values } from './values.ts';

// Finds, from the schemas alone, what the schemas of requests allow and the validators still report.

/** The schema of a request for its product; undefined if the product is unknown. */
export function requestSchema(schemas: Schemas, type: string, request: Values): JsonSchema | undefined {
  const schema = schemas[type];
  if (!schema?.oneOf) return schema;
  const { propertyName = '', mapping = {} } = schema.discriminator ?? {};
  const $ref = Object.hasOwn(mapping, String(request[propertyName])) ? mapping[String(request[propertyName])] : undefined;
  return $ref === undefined ? undefined : schemas[refName($ref)];
}

/** Whether a valid request causes a notice, apart from rules. */
export function isUnusual(schemas: Schemas, type: string, request: unknown): boolean {
  return isObject(request) && unusualKeys(schemas, type, request).length > 0;
}

function unusualKeys(schemas: Schemas, type: string, request: Values): string[] {
  const { properties = {}, required = [] } = requestSchema(schemas, type, request) ?? {};
  return Object.entries(properties).flatMap(([name, schema]) => {
    const value = Object.hasOwn(request, name) ? request[name] : undefined;
    const isEmpty = value === '' && !required.includes(name);
    const isPlain = value === undefined || (!isEmpty && schema['x-described'] !== false && hasUsualForm(schema, value));
    return isPlain ? [] : [name];
  });
}

function hasUsualForm(schema: JsonSchema, value: unknown): boolean {
  const regex: unknown = Object(schema['x-usual']).regex;
  if (typeof value !== 'string') return true;
  if (typeof regex === 'string' && !new RegExp(regex, 'u').test(value)) return false;
  return schema.contentMediaType !== 'application/json' || isHolder(value);
}

function isHolder(text: string): boolean {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null;
}

/** A valid request without anything unusual: JSON of another kind is made an object, everything else is left out. */
export function usualRequest(schemas: Schemas, type: string, request: unknown): unknown {
  if (!isObject(request)) return request;
  const { required = [] } = requestSchema(schemas, type, request) ?? {};
  return unusualKeys(schemas, type, request).reduce<Values>(
    (usual, key) => withKey(usual, key, required.includes(key) ? '{}' : undefined),
    request,
  );
}

/** A request without the empty values that count as absent. */
export function withoutEmpties(schemas: Schemas, type: string, request: unknown): unknown {
  if (!isObject(request)) return request;
  const { properties = {}, required = [] } = requestSchema(schemas, type, request) ?? {};
  const isAbsent = (key: string) => request[key] === '' && Object.hasOwn(properties, key) && !required.includes(key);
  const empties = Object.keys(request).filter(isAbsent);
  return empties.reduce<Values>((rest, key) => withKey(rest, key, undefined), request);
}
