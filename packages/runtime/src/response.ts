import { lacks } from './needs.ts';
import { oddOf, openPlainly, type Body } from './body.ts';
import { inspect, strictly, strictOf, without } from './entry-point.ts';
import { noticeContradictions, type ContradictionRule } from './contradiction.ts';
import { Decoding, ownValues, type Decode } from './decoding.ts';
import { refusal, toIssue } from './issue.ts';
import { jsonFault } from './json-fault.ts';
import { received } from './received.ts';
import { newReport, notice, type Report } from './report.ts';
import type { Refused, Result, ValidateOptions } from './result.ts';
import type { Shape } from './shape.ts';
import { textOfBytes } from './searchable.ts';
import { enclosed, unwrap, type Wrapped } from './unwrap.ts';
import { isObject, parsed, read } from './values.ts';

/** Checks a response in any form that a client returns. The value is the message on the wire, without nulls. */
export function checkBody(
  shape: () => Shape,
  wrapped: () => Wrapped,
  input: unknown,
  options?: ValidateOptions,
  contradictions: readonly ContradictionRule[] = [],
  decode?: Decode,
): Result<unknown> {
  const body = opened(input, wrapped());
  if (!body) return refuse(input);
  const report = inspect(shape(), body.wire, newReport(received));
  const value = report.issues.length > 0 ? undefined : without(report, body.wire);
  if (decode) noticeContradictions(report, contradictions, decoded(decode, body.wire));
  const { issues, notices } = strictly(withOddities(report, body), strictOf(options));
  if (issues.length === 0) return { ok: true, value, notices };
  return tooEarly(input) ?? { ok: false, issues, notices };
}

/** The decoded message, as far as it can be decoded. */
function decoded(decode: Decode, wire: unknown): object {
  const decoding = new Decoding([], undefined, true);
  try {
    return isObject(wire) ? decode(decoding, ownValues(decoding, wire)) : {};
  } catch {
    return {}; // a getter threw, which has been reported
  }
}

function opened(input: unknown, wrapped: Wrapped): Body | undefined {
  try {
    return unwrapped(openPlainly(input), wrapped);
  } catch {
    return undefined;
  }
}

/** A body without the wrappers of clients. */
export function unwrapped(body: Body, wrapped: Wrapped): Body {
  const wire = unwrap(body.wire, wrapped);
  return wire === body.wire ? body : { ...body, wire };
}

/** Adds notices about the body as a whole. */
export function withOddities(report: Report, body: Body): Report {
  for (const says of oddOf(body)) notice(report, undefined, 'unusual-form', 'JSON text in UTF-8', undefined, { says });
  return report;
}

export function refuse(source: unknown): Refused {
  const lacking = typeof source === 'string' ? undefined : lacks('TextDecoder');
  const text = lacking === undefined ? textOf(source) : undefined;
  if (text === undefined) return refusal(toIssue(undefined, 'not-json', 'JSON text', source, { says: lacking }));
  // A byte order mark is accepted. The space in its place keeps the positions.
  const { says, data } = jsonFault(text.replace(/^\uFEFF/, ' '));
  return refusal(toIssue(undefined, 'not-json', 'JSON text', source, { says: `is not JSON: ${says}`, data }));
}

/** The text that isn't JSON: of a text that was stringified twice, the inner one. Undefined if there is none. */
function textOf(source: unknown): string | undefined {
  try {
    const body = enclosed(source) ?? source;
    const text = typeof body === 'string' ? body : textOfBytes(body);
    const inner = text === undefined ? undefined : parsed(text);
    if (inner === undefined) return text;
    return typeof inner === 'string' && parsed(inner) === undefined ? inner : undefined;
  } catch {
    return undefined; // a getter that throws, or bytes that have been transferred
  }
}

/** The issue for a promise or a `Response`, whose body isn't available yet. */
export function tooEarly(source: unknown): Refused | undefined {
  const has = (method: string) => isObject(source) && typeof read(source, method) === 'function';
  const says = has('then')
    ? 'is a promise: await it first'
    : has('text')
      ? 'is a response: pass what its text() gives'
      : undefined;
  return says ? refusal(toIssue(undefined, 'wrong-type', 'a body', source, { says })) : undefined;
}
