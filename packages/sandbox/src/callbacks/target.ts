import type { Parameters } from '../domain/transaction.ts';

/** Where callbacks may go: to one origin that replaces all others, or to allowed hosts. */
export interface Targets {
  /** The origin that replaces the one in CallbackUrl. */
  readonly to: string | undefined;
  readonly allowedHosts: readonly string[];
}

export type Target = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly why: string };

/** The address for a callback: the one from the request, with the callback's query added. */
export function targetOf(callbackUrl: string, query: Parameters, { to, allowedHosts }: Targets): Target {
  const asked = parsed(callbackUrl);
  if (!asked) return { ok: false, why: 'not sent: CallbackUrl is not a valid address' };
  const origin = to === undefined ? undefined : parsed(to);
  if (!origin && !allowedHosts.includes(asked.hostname)) {
    // Without the name of the host: this is logged, and the log has no values of requests.
    return {
      ok: false,
      why: 'not sent: the host of CallbackUrl is not allowed. Start with --callback-to ORIGIN or --allow-callback-host HOST',
    };
  }
  const url = new URL(`${asked.pathname}${asked.search}`, origin ?? asked.origin);
  for (const [name, value] of Object.entries(query)) url.searchParams.append(name, value);
  return { ok: true, url };
}

export function parsed(address: string): URL | undefined {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? new URL(address) : undefined;
}
