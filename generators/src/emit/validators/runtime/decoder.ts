import { openBody, openPlainly, parse, type Body } from './body.ts';
import { Decoding, ownValues, type Decode } from './decoding.ts';
import { inspect, strictly, strictOf } from './door.ts';
import { refusal, toIssue } from './issue.ts';
import { leniently } from './lenient.ts';
import type { Notice, Refused, ValidateOptions } from './result.ts';
import type { Shape } from './shape.ts';
import { isObject, read } from './values.ts';

export type DecodeResult = Decoded | Refused;

class Decoded {
  readonly ok = true;
  readonly value: object;
  readonly #body: Body;
  #notices: readonly Notice[] | (() => readonly Notice[]);

  constructor(value: object, body: Body, notices: readonly Notice[] | (() => readonly Notice[])) {
    this.value = value;
    this.#body = body;
    this.#notices = notices;
  }

  /** Most callers don't ask, and to look for unknown fields takes as long as to decode the known ones. */
  get notices(): readonly Notice[] {
    if (typeof this.#notices === 'function') this.#notices = this.#notices();
    return this.#notices;
  }

  get raw(): unknown {
    const { pictures, wire, given } = this.#body;
    try {
      return pictures.length > 0 ? parse(given) : wire;
    } catch {
      return wire; // bytes that have been written over
    }
  }
}

export type DecodeOptions = ValidateOptions & { readonly [choice: string]: unknown };

/** The door of a response: the body in any form to what it says. `choice` names the option that tells the shapes. */
export function decoder(shape: () => Shape, decode: Decode, choice?: string) {
  return (source: unknown, options?: DecodeOptions): DecodeResult => {
    try {
      const given = choice === undefined ? undefined : options?.[choice];
      const code = typeof given === 'string' ? given : undefined;
      const result =
        run(openBody(source), code, shape, decode, options) ??
        run(openPlainly(source), code, shape, decode, options) ??
        refuse(source);
      return result.ok ? result : (attempt(() => tooEarly(source)) ?? result);
    } catch {
      return refuse(source);
    }
  };
}

/** undefined where a long text was taken for a picture and is none: then the body has to be read plainly. */
function run(
  body: Body,
  code: string | undefined,
  shape: () => Shape,
  decode: Decode,
  options?: DecodeOptions,
): DecodeResult | undefined {
  const { wire, pictures } = body;
  const decoding = new Decoding(pictures, code, wire === body.given || isPolluted());
  const value = attempt(() => (isObject(wire) ? decode(decoding, ownValues(decoding, wire)) : undefined));
  if (decoding.taken !== pictures.length) return undefined;
  const look = () => inspect(shape(), wire, leniently(code));
  if (value && !decoding.doubt && !options?.strict) return new Decoded(value, body, () => look().notices);
  const { issues, notices } = strictly(look(), strictOf(options));
  return issues.length > 0 || !value ? { ok: false, issues, notices } : new Decoded(value, body, notices);
}

/** Whether somebody has given every object something to inherit. */
function isPolluted(): boolean {
  for (const _ in {}) return true;
  return false;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // a getter that throws
  }
}

function refuse(source: unknown): DecodeResult {
  return refusal(toIssue(undefined, 'not-json', 'JSON text', source, { isHidden: true }));
}

/** What is taken for a body where it is still to be waited for, or to be read. */
function tooEarly(source: unknown): DecodeResult | undefined {
  const has = (method: string) => isObject(source) && typeof read(source, method) === 'function';
  const says = has('then')
    ? 'is a promise: await it first'
    : has('text')
      ? 'is a response: pass what its text() gives'
      : undefined;
  return says ? refusal(toIssue(undefined, 'wrong-type', 'a body', source, { isHidden: true, says })) : undefined;
}
