import { parse } from './body.ts';
import { isNetworkError } from './network-error.ts';
import type { Explanation } from './result.ts';
import { isObject, readGiven, type Values } from './values.ts';

/** The known facts of a code, or of all codes with the same beginning. */
export interface KnownError {
  readonly code: string;
  readonly advice?: string;
  readonly failure: Pick<Explanation, 'kind' | 'who'> & {
    readonly retry: { readonly helps: boolean; readonly safe?: boolean; readonly wait?: number };
  };
}

export interface KnownErrors {
  readonly codes: readonly KnownError[];
  /** `code` is the beginning of the codes. */
  readonly families: readonly KnownError[];
  /** The codes of calls that didn't fail. */
  readonly successes: readonly string[];
  /** The names of the fields of an error body, on the wire and in the SDK. */
  readonly codeNames: readonly string[];
  readonly idNames: readonly string[];
  /** For each operation by its id, whether repeating a call does no harm. */
  readonly safe: Readonly<Record<string, boolean>>;
}

export interface ExplainOptions {
  readonly operation?: string | undefined;
}

/** Explains anything that a failed call may produce. Never throws. The explanation contains no personal data. */
export function explainer(known: KnownErrors): (error: unknown, options?: ExplainOptions) => Explanation {
  return (error, options) => {
    const isSafe = known.safe[options?.operation ?? ''] ?? false;
    try {
      return explain(known, error, isSafe);
    } catch {
      return { ...plain.withoutCode, retryable: false, safeToRepeat: isSafe };
    }
  };
}

function explain(known: KnownErrors, error: unknown, isSafe: boolean): Explanation {
  const layers = layersOf(error, known);
  const status = firstOf(layers, ['statusCode', 'status', 'httpCode'], isStatus);
  const code = firstOf(layers, [...known.codeNames, 'code'], isCode);
  const requestId = firstOf(layers, known.idNames, isId);
  const facts = {
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(requestId !== undefined && { requestId }),
  };
  if (code !== undefined && known.successes.includes(code))
    return { ...plain.success, ...facts, retryable: false, safeToRepeat: isSafe };
  const entry = code === undefined ? undefined : knownError(known, code);
  if (entry) {
    const { failure, advice = plain.unknown.advice } = entry;
    const { helps, safe = isSafe, wait } = failure.retry;
    const { kind, who } = failure;
    return {
      kind,
      who,
      ...facts,
      retryable: helps,
      safeToRepeat: safe,
      ...(wait !== undefined && { waitSeconds: wait }),
      advice,
    };
  }
  if (layers.some(isNetworkError)) {
    // The runtime's name for the failure isn't a code of the service.
    const { code: _, ...others } = facts;
    return { ...plain.network, ...others, retryable: true, safeToRepeat: isSafe };
  }
  return { ...plain[kindOf(error, layers, facts)], ...facts, retryable: isLater(status), safeToRepeat: isSafe };
}

/** The entry of the code itself, or of its longest known beginning. */
function knownError({ codes, families }: KnownErrors, code: string): KnownError | undefined {
  const family = families.filter((one) => code.startsWith(one.code)).sort((a, b) => b.code.length - a.code.length)[0];
  return codes.find((one) => one.code === code) ?? family;
}

function kindOf(
  error: unknown,
  layers: readonly Values[],
  { code, status }: { readonly code?: string; readonly status?: number },
): 'unreadable' | 'service' | 'throttling' | 'unknown' | 'withoutCode' {
  if (status === 429) return 'throttling';
  if (status !== undefined && status >= 500) return 'service';
  // Every answer of the service has a code.
  if (status !== undefined && code === undefined) return 'unreadable';
  const isText = typeof error === 'string' || layers.length === 0;
  if (isText || layers.some(({ name }) => name === 'SyntaxError')) return 'unreadable';
  return code === undefined ? 'withoutCode' : 'unknown';
}

function isLater(status = 0): boolean {
  return status === 429 || status >= 500;
}

/** The body, then its wrappers: clients put it under `data` or `body`, and some under the `response` of an error. */
function layersOf(error: unknown, { codeNames, idNames }: KnownErrors): Values[] {
  const all: Values[] = [];
  const visit = (value: unknown, depth: number): void => {
    const layer = opened(value);
    if (!layer || depth > 4 || all.includes(layer)) return;
    all.push(layer);
    for (const key of ['data', 'body', 'response', 'cause', 'result']) visit(readGiven(layer, key), depth + 1);
  };
  visit(error, 0);
  const has = (layer: Values, names: readonly string[]) => names.some((name) => typeof readGiven(layer, name) === 'string');
  // Clients set a `code`, too. Only a code beside a request id comes from the service.
  const own = codeNames.filter((name) => name !== 'code');
  const isBody = (layer: Values) => has(layer, own) || (has(layer, ['code']) && has(layer, idNames));
  return [...all.filter(isBody), ...all.filter((layer) => !isBody(layer))];
}

/** An object, or the object in JSON text or bytes. */
function opened(value: unknown): Values | undefined {
  try {
    const given = parse(value);
    return isObject(given) ? given : undefined;
  } catch {
    return undefined;
  }
}

function firstOf<T>(layers: readonly Values[], keys: readonly string[], is: (value: unknown) => value is T): T | undefined {
  for (const layer of layers) {
    for (const key of keys) {
      const value = readGiven(layer, key);
      if (is(value)) return value;
    }
  }
  return undefined;
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599;
}

/** A text that can't be a code may contain anything, so it isn't shown. */
function isCode(value: unknown): value is string {
  return isFilled(value) && /^[A-Za-z][\w.-]{0,79}$/.test(value);
}

function isId(value: unknown): value is string {
  return isFilled(value) && /^[\w-]{1,64}$/.test(value);
}

/** Some clients convert a missing value to the text "undefined". */
function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== 'undefined' && value !== 'null';
}

/** The explanation of an error without a known code of the service. */
const plain = {
  success: { kind: 'unknown', who: 'caller', advice: 'The code says that the call succeeded. There is no error to explain.' },
  network: {
    kind: 'network',
    who: 'caller',
    advice:
      'No answer arrived, but the service may have received the call. Check the network, and repeat the call if that is safe.',
  },
  unreadable: {
    kind: 'unreadable',
    who: 'caller',
    advice: 'The answer is not JSON of the service. Check whether a proxy or gateway in between has answered.',
  },
  service: {
    kind: 'service',
    who: 'provider',
    advice: 'Repeat the call later. If the error persists, report it with the request id.',
  },
  throttling: { kind: 'throttling', who: 'caller', advice: 'Wait, longer each time, and repeat the call.' },
  withoutCode: {
    kind: 'unknown',
    who: 'caller',
    advice: 'The error has no code of the service. Look for its cause in your own program.',
  },
  unknown: { kind: 'unknown', who: 'caller', advice: 'The code is not known. Look it up in the documentation of the provider.' },
} as const satisfies Readonly<Record<string, Pick<Explanation, 'kind' | 'who' | 'advice'>>>;
