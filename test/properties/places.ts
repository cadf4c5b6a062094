import { refName, type JsonSchema } from '../../generators/dist/model/json-schema.js';
import type { Schemas } from '../../generators/dist/model/schemas.js';
import { isObject, type Values } from './values.ts';

/** A place in a message, with its schema. */
export interface MessagePlace {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
  /** The type of the object at this place, if it has one. */
  readonly type: string | undefined;
  readonly value: unknown;
  readonly required: boolean;
  /** Whether the whole message is a request. */
  readonly isRequest: boolean;
  /** The path of the outermost JSON text that it is in, if any. */
  readonly text: readonly string[] | undefined;
  /** Returns the whole message with another value at this place; undefined removes it. */
  readonly put: (value: unknown) => unknown;
}

/**
 * Every place in a message that its schema describes, also inside JSON text. A place with several possible shapes
 * is left out, because it isn't known which of them applies.
 */
export function sitesOf(schemas: Schemas, type: string, message: unknown, isRequest: boolean): MessagePlace[] {
  const whole = { path: [], schema: { $ref: `#/$defs/${type}` }, type: undefined, value: message, required: false };
  return from({ ...whole, isRequest, text: undefined, put: (value) => value });

  function from(given: MessagePlace): MessagePlace[] {
    const place = resolved(given);
    const { schema, value } = place;
    if (schema.oneOf) return isObject(value) ? variant(place, value) : [];
    if (!schema.anyOf) return [place, ...(schema.contentSchema ? inText(place, schema.contentSchema) : inValue(place))];
    const [text, parsed] = schema.anyOf;
    if (!isTextOrObject(schema) || !parsed) return [];
    if (isObject(value)) return [place, ...from({ ...place, schema: parsed })];
    return [place, ...inText(place, text?.contentSchema ?? {})];
  }

  function inText(place: MessagePlace, schema: JsonSchema): MessagePlace[] {
    const { value, put, path, text = path } = place;
    if (typeof value !== 'string' || value === '') return [];
    const inside = { ...place, schema, text, required: false, value: JSON.parse(value) };
    return from({ ...inside, put: (inner) => put(JSON.stringify(inner)) });
  }

  function inValue({ path, schema, value, put, isRequest, text }: MessagePlace): MessagePlace[] {
    const { properties = {}, required = [], items } = schema;
    if (isObject(value)) {
      return Object.entries(properties)
        .filter(([name]) => Object.hasOwn(value, name))
        .flatMap(([name, inner]) => {
          const place = { path: [...path, name], schema: inner, type: undefined, value: value[name], isRequest, text };
          return from({ ...place, required: required.includes(name), put: (v) => put(withKey(value, name, v)) });
        });
    }
    if (!Array.isArray(value) || !items) return [];
    return value.flatMap((item: unknown, i) => {
      const place = { path: [...path, String(i)], schema: items, type: undefined, value: item, required: false, isRequest, text };
      return from({ ...place, put: (v) => put(value.with(i, v)) });
    });
  }

  function variant(place: MessagePlace, value: Values): MessagePlace[] {
    const { propertyName = '', mapping = {} } = place.schema.discriminator ?? {};
    const $ref = mapping[String(value[propertyName])];
    return $ref === undefined ? [] : from({ ...place, schema: { $ref } });
  }

  function resolved(place: MessagePlace): MessagePlace {
    const { $ref, ...own } = place.schema;
    if ($ref === undefined) return place;
    const name = refName($ref);
    return resolved({ ...place, type: name, schema: { ...schemas[name], ...own } });
  }
}

/** Whether JSON text and the parsed object are both accepted. */
export function isTextOrObject({ anyOf = [] }: JsonSchema): boolean {
  return anyOf.length === 2 && anyOf[0]?.contentMediaType === 'application/json';
}

/** An object with another value under a key; undefined takes the key out. */
export function withKey(object: Values, key: string, value: unknown): Record<string, unknown> {
  const { [key]: _, ...others } = object;
  return value === undefined ? others : { ...others, [key]: value };
}
