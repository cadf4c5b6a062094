import { openBody, openPlainly, parse, type Body } from './body.ts';
import { Decoding, ownValues, type Decode } from './decoding.ts';
import { noticeContradictions, type ContradictionRule } from './contradiction.ts';
import { inspect, strictly, strictOf } from './entry-point.ts';
import { leniently } from './lenient.ts';
import { received } from './received.ts';
import { newReport, type Report } from './report.ts';
import { refuse, tooEarly, unwrapped, withOddities } from './response.ts';
import type { Issue, Notice, Refused, ValidateOptions } from './result.ts';
import type { Shape } from './shape.ts';
import type { Wrapped } from './unwrap.ts';
import { isObject } from './values.ts';

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

  /** Computed when first read: looking for unknown fields takes as long as decoding the known ones, and most callers don't read it. */
  get notices(): readonly Notice[] {
    if (typeof this.#notices === 'function') this.#notices = this.#notices();
    return this.#notices;
  }

  get raw(): unknown {
    const { images, wire, given } = this.#body;
    try {
      return images.length > 0 ? parse(given) : wire;
    } catch {
      return wire; // the bytes have been overwritten, or are not quite JSON
    }
  }
}

export type DecodeOptions = ValidateOptions & { readonly [choice: string]: unknown };

/** The generated parts of a decoder. */
interface DecoderParts {
  readonly shape: () => Shape;
  readonly decode: Decode;
  /** Whether an object has one of the names in the response. */
  readonly hasName: (object: object) => boolean;
  readonly wrapped: () => Wrapped;
  readonly contradictions: readonly ContradictionRule[];
}

/** Decodes a response from any form of its body. `choice` names the option that selects the shape. */
export function decoder(parts: DecoderParts, choice?: string) {
  return (source: unknown, options?: DecodeOptions): DecodeResult => {
    try {
      const given = choice === undefined ? undefined : options?.[choice];
      const code = typeof given === 'string' ? given : undefined;
      const result =
        run(unwrapped(openBody(source), parts.wrapped()), code, parts, options) ??
        run(unwrapped(openPlainly(source), parts.wrapped()), code, parts, options) ??
        refuse(source);
      return result.ok ? result : (attempt(() => tooEarly(source)) ?? result);
    } catch {
      return refuse(source);
    }
  };
}

/** Undefined if a long text was taken for an image but isn't one: then the body must be parsed without placeholders. */
function run(
  body: Body,
  code: string | undefined,
  { shape, decode, hasName, contradictions }: DecoderParts,
  options?: DecodeOptions,
): DecodeResult | undefined {
  const { wire, images } = body;
  const decoding = new Decoding(images, code, wire === body.given || hasName(Object.prototype));
  const value = attempt(() => (isObject(wire) ? decode(decoding, ownValues(decoding, wire)) : undefined));
  if (decoding.taken !== images.length) return undefined;
  const fullReport = () => {
    const report = inspect(shape(), wire, newReport(received, leniently(code)));
    if (value) noticeContradictions(report, contradictions, value);
    return withOddities(report, body);
  };
  const isFine = value && !decoding.doubt && body.odd.length === 0 && !options?.strict;
  if (isFine) return new Decoded(value, body, () => asNotices(fullReport()));
  const report = fullReport();
  // One odd detail must not cost the caller the whole result.
  const isBody = value && !report.issues.some(({ path }) => path.length === 0);
  const { issues, notices } = isBody ? strictly({ issues: [], notices: asNotices(report) }, strictOf(options)) : report;
  return issues.length > 0 || !value ? { ok: false, issues, notices } : new Decoded(value, body, notices);
}

/** The full report on a response that was decoded. */
function asNotices({ issues, notices }: Report): Notice[] {
  return [...issues.filter(isDetail), ...notices];
}

function isDetail(issue: Issue): issue is Notice {
  return issue.code !== 'sdk-spelling' && issue.code !== 'not-covered' && issue.code !== 'wrong-token';
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // a getter that throws
  }
}
