import { parse } from './body.ts';
import { fromSdkName } from './sdk-spelling.ts';
import { isObject, read, type Values } from './values.ts';

/** What the unwrapping of a response has to know of its message. */
export interface Wrapped {
  /** The names of the message's fields. */
  readonly known: ReadonlySet<string>;
  /** The fields that are objects, by name; undefined where the provider has no SDK with names of its own. */
  readonly sdkObjects: readonly string[] | undefined;
}

/** What the unwrapping of a response has to know: the names of its fields, and those that are objects. */
export function wrapped(names: string, sdkObjects?: readonly string[]): Wrapped {
  return { known: new Set(names.split(' ')), sdkObjects };
}

/**
 * The body in what clients return: their own envelope around it, or the names of the provider's SDK in it. Anything else is
 * given back as it is.
 */
export function unwrap(given: unknown, { known, sdkObjects }: Wrapped): unknown {
  if (!isObject(given) || isBody(given)) return fromSdk(given);
  for (const key of envelopes) {
    const inner = bodyIn(read(given, key));
    if (isObject(inner) && isBody(inner)) return fromSdk(inner);
  }
  return given;

  function isBody(values: Values): boolean {
    return Object.keys(values).some((key) => known.has(key) || (sdkObjects && known.has(fromSdkName(key))));
  }

  function fromSdk(value: unknown): unknown {
    const isNamed = sdkObjects && isObject(value) && !Object.keys(value).some((key) => known.has(key));
    return isNamed && isBody(value) ? withWireNames(value, sdkObjects) : value;
  }
}

/** Where the SDK and other clients put the body. */
const envelopes = ['body', 'data'];

function bodyIn(value: unknown): unknown {
  try {
    return parse(value);
  } catch {
    return undefined;
  }
}

function withWireNames(values: Values, objects: readonly string[]): Values {
  const pairs = Object.keys(values).map((key) => {
    const [name, value] = [fromSdkName(key), read(values, key)];
    return [name, objects.includes(name) && isObject(value) ? withWireNames(value, []) : value] as const;
  });
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
