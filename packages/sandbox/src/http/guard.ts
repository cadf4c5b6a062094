import { timingSafeEqual } from 'node:crypto';
import type { Received } from '../wire/received.ts';

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
export function isKnownHost({ hosts }: Guard, { url }: Received): boolean {
  return loopback.has(url.hostname) || hosts.includes(url.hostname);
}

/** True if the request doesn't come from a page of another origin. Browsers send the origin of the page, other programs send none. */
export function isOwnOrigin({ origins }: Guard, { url, header }: Received): boolean {
  const origin = header('origin');
  const site = header('sec-fetch-site');
  if (origin !== undefined) return origin === url.origin || origins.includes(origin);
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** CORS headers for an allowed origin; undefined for any other origin. */
export function corsHeaders({ origins }: Guard, { header }: Received): Readonly<Record<string, string>> | undefined {
  const origin = header('origin');
  if (origin === undefined || !origins.includes(origin)) return undefined;
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, PUT',
    'access-control-allow-headers': 'authorization, content-type',
    vary: 'origin',
  };
}

/** True if the request has the token. Programs send it in a header, the console in a cookie. */
export function hasToken({ token }: Guard, { header }: Received): boolean {
  const bearer = /^Bearer (\S+)$/.exec(header('authorization') ?? '')?.[1];
  const cookie = /(?:^|;\s*)idv_sandbox=([^;\s]+)/.exec(header('cookie') ?? '')?.[1];
  return [bearer, cookie].some((given) => given !== undefined && isSame(given, token));
}

export function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Why a request from a page of another origin is refused. */
export const foreign = 'The request comes from a page of another origin. Start with --allow-origin ORIGIN.';
