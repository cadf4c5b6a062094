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
import { isObject, isPolluted } from './values.ts';

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
    const { images, wire, given } = this.#body;
    try {
      return images.length > 0 ? parse(given) : wire;
    } catch {
      return wire; // bytes that have been written over
    }
  }
}

export type DecodeOptions = ValidateOptions & { readonly [choice: string]: unknown };

/** The entry point of a response: the body in any form to what it says. `choice` names the option that tells the shapes. */
export function decoder(
  shape: () => Shape,
  decode: Decode,
  wrapped: () => Wrapped,
  contradictions: readonly ContradictionRule[],
  choice?: string,
) {
  return (source: unknown, options?: DecodeOptions): DecodeResult => {
    try {
      const given = choice === undefined ? undefined : options?.[choice];
      const code = typeof given === 'string' ? given : undefined;
      const result =
        run(unwrapped(openBody(source), wrapped()), code, shape, decode, contradictions, options) ??
        run(unwrapped(openPlainly(source), wrapped()), code, shape, decode, contradictions, options) ??
        refuse(source);
      return result.ok ? result : (attempt(() => tooEarly(source)) ?? result);
    } catch {
      return refuse(source);
    }
  };
}

/** undefined where a long text was taken for a image and is none: then the body must be read plainly. */
function run(
  body: Body,
  code: string | undefined,
  shape: () => Shape,
  decode: Decode,
  contradictions: readonly ContradictionRule[],
  options?: DecodeOptions,
): DecodeResult | undefined {
  const { wire, images } = body;
  const decoding = new Decoding(images, code, wire === body.given || isPolluted());
  const value = attempt(() => (isObject(wire) ? decode(decoding, ownValues(decoding, wire)) : undefined));
  if (decoding.taken !== images.length) return undefined;
  const look = () => {
    const report = inspect(shape(), wire, newReport(received, leniently(code)));
    if (value) noticeContradictions(report, contradictions, value);
    return report;
  };
  const isFine = value && !decoding.doubt && body.odd.length === 0 && !options?.strict;
  if (isFine) return new Decoded(value, body, () => asNotices(look()));
  const said = withOddities(look(), body);
  // Nobody loses a result because one of its details is odd.
  const isBody = value && !said.issues.some(({ path }) => path.length === 0);
  const { issues, notices } = isBody ? strictly({ issues: [], notices: asNotices(said) }, strictOf(options)) : said;
  return issues.length > 0 || !value ? { ok: false, issues, notices } : new Decoded(value, body, notices);
}

/** Everything there is to say about a response that could be read. */
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
