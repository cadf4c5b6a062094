import { timingSafeEqual } from 'node:crypto';

/** Who may use the sandbox. */
export interface Guard {
  /** Accepted hostnames, besides those of loopback. */
  readonly hosts: readonly string[];
  /** Pages of other origins that may use the control API. */
  readonly origins: readonly string[];
  /** Printed at the start. The control API and the console need it. */
  readonly token: string;
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether the hostname is known. Protects against DNS rebinding: a site can point its own name at this machine. */
export function isKnownHost({ hosts }: Guard, request: Request): boolean {
  const { hostname } = new URL(request.url);
  return loopback.has(hostname) || hosts.includes(hostname);
}

/** True if the request doesn't come from a page of another origin. Browsers send the origin of the page, other programs send none. */
export function isOwnOrigin({ origins }: Guard, request: Request): boolean {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin !== null) return origin === new URL(request.url).origin || origins.includes(origin);
  return site === null || site === 'same-origin' || site === 'none';
}

/** CORS headers for an allowed origin; undefined for any other origin. */
export function corsHeaders({ origins }: Guard, request: Request): Readonly<Record<string, string>> | undefined {
  const origin = request.headers.get('origin');
  if (origin === null || !origins.includes(origin)) return undefined;
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, PUT',
    'access-control-allow-headers': 'authorization, content-type',
    vary: 'origin',
  };
}

/** True if the request has the token. Programs send it in a header, the console in a cookie. */
export function hasToken({ token }: Guard, request: Request): boolean {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const cookie = /(?:^|;\s*)idv_sandbox=([^;\s]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return [bearer, cookie].some((given) => given !== undefined && isSame(given, token));
}

export function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
