import { parse } from './body.ts';
import { fromSdkName } from './sdk-spelling.ts';
import { isObject, read, readGiven, type Values } from './values.ts';

/** The facts of a message that are needed to unwrap it. */
export interface Wrapped {
  /** The names of the message's fields. */
  readonly known: ReadonlySet<string>;
  /** The fields that are objects, by name. Undefined if no SDK with other names exists. */
  readonly sdkObjects: readonly string[] | undefined;
}

/** Creates the facts: the names of the fields, and the fields that are objects. */
export function wrapped(names: string, sdkObjects?: readonly string[]): Wrapped {
  return { known: new Set(names.split(' ')), sdkObjects };
}

/**
 * Takes the body out of a client's envelope, and converts the names of the SDK into those on the wire. Anything else is
 * returned unchanged. Throws if the text in an envelope isn't JSON.
 */
export function unwrap(given: unknown, { known, sdkObjects }: Wrapped): unknown {
  // The usual case first.
  if (!isObject(given) || isOnWire(given)) return given;
  if (isBody(given)) return fromSdk(given);
  for (const key of envelopes) {
    const inner = parse(readGiven(given, key));
    if (isObject(inner) && isBody(inner)) return fromSdk(inner);
  }
  return given;

  function isOnWire(values: Values): boolean {
    for (const key of Object.keys(values)) if (known.has(key)) return true;
    return false;
  }

  function isBody(values: Values): boolean {
    return isOnWire(values) || (sdkObjects !== undefined && Object.keys(values).some((key) => known.has(fromSdkName(key))));
  }

  function fromSdk(values: Values): Values {
    return sdkObjects && !isOnWire(values) ? withWireNames(values, sdkObjects) : values;
  }
}

/** The keys under which the SDK and other clients put the body. */
const envelopes = ['body', 'data'];

/** The text of a body in a client's envelope; undefined if there is none. */
export function enclosed(given: unknown): string | undefined {
  if (!isObject(given)) return undefined;
  return envelopes.map((key) => readGiven(given, key)).find((value) => typeof value === 'string');
}

function withWireNames(values: Values, objects: readonly string[]): Values {
  const pairs = Object.keys(values).map((key) => {
    const [name, value] = [fromSdkName(key), read(values, key)];
    return [name, objects.includes(name) && isObject(value) ? withWireNames(value, []) : value] as const;
  });
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
