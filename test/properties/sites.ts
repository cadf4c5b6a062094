import { refName, type JsonSchema } from '../../generators/dist/model/json-schema.js';
import type { Schemas } from '../../generators/dist/model/schemas.js';
import { isObject, type Values } from './values.ts';

/** A place in a message, with what its schema says of it. */
export interface Site {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  /** The type whose fields stand here, if any. */
  readonly type: string | undefined;
  readonly value: unknown;
  readonly required: boolean;
  /** Whether the whole message is a request. */
  readonly isRequest: boolean;
  /** The path of the outermost JSON text that it is in, if any. */
  readonly text: readonly string[] | undefined;
  /** The whole message with something else in this place; undefined leaves it out. */
  readonly put: (value: unknown) => unknown;
}

/**
 * Every place in a message that its schema knows, those inside JSON text too. Where one of several shapes may stand there
 * is none, since nothing tells which of them was meant.
 */
export function sitesOf(schemas: Schemas, type: string, message: unknown, isRequest: boolean): Site[] {
  const whole = { path: [], schema: { $ref: `#/$defs/${type}` }, type: undefined, value: message, required: false };
  return from({ ...whole, isRequest, text: undefined, put: (value) => value });

  function from(given: Site): Site[] {
    const site = resolved(given);
    const { schema, value } = site;
    if (schema.oneOf) return isObject(value) ? variant(site, value) : [];
    if (!schema.anyOf) return [site, ...(schema.contentSchema ? inText(site, schema.contentSchema) : inValue(site))];
    const [text, parsed] = schema.anyOf;
    if (!isTextOrObject(schema) || !parsed) return [];
    if (isObject(value)) return [site, ...from({ ...site, schema: parsed })];
    return [site, ...inText(site, text?.contentSchema ?? {})];
  }

  function inText(site: Site, schema: JsonSchema): Site[] {
    const { value, put, path, text = path } = site;
    if (typeof value !== 'string' || value === '') return [];
    const inside = { ...site, schema, text, required: false, value: JSON.parse(value) };
    return from({ ...inside, put: (inner) => put(JSON.stringify(inner)) });
  }

  function inValue({ path, schema, value, put, isRequest, text }: Site): Site[] {
    const { properties = {}, required = [], items } = schema;
    if (isObject(value)) {
      return Object.entries(properties)
        .filter(([name]) => Object.hasOwn(value, name))
        .flatMap(([name, inner]) => {
          const site = { path: [...path, name], schema: inner, type: undefined, value: value[name], isRequest, text };
          return from({ ...site, required: required.includes(name), put: (v) => put(withKey(value, name, v)) });
        });
    }
    if (!Array.isArray(value) || !items) return [];
    return value.flatMap((item: unknown, i) => {
      const site = { path: [...path, String(i)], schema: items, type: undefined, value: item, required: false, isRequest, text };
      return from({ ...site, put: (v) => put(value.with(i, v)) });
    });
  }

  function variant(site: Site, value: Values): Site[] {
    const { propertyName = '', mapping = {} } = site.schema.discriminator ?? {};
    const $ref = mapping[String(value[propertyName])];
    return $ref === undefined ? [] : from({ ...site, schema: { $ref } });
  }

  function resolved(site: Site): Site {
    const { $ref, ...own } = site.schema;
    if ($ref === undefined) return site;
    const name = refName($ref);
    return resolved({ ...site, type: name, schema: { ...schemas[name], ...own } });
  }
}

/** Whether JSON may stand there as text and parsed. */
export function isTextOrObject({ anyOf = [] }: JsonSchema): boolean {
  return anyOf.length === 2 && anyOf[0]?.contentMediaType === 'application/json';
}

/** An object with another value under a key; undefined takes the key out. */
export function withKey(object: Values, key: string, value: unknown): Record<string, unknown> {
  const { [key]: _, ...others } = object;
  return value === undefined ? others : { ...others, [key]: value };
}
