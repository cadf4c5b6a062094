/** An answer to a request, for Node's server and for `fetch`. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The headers of every answer. The first one marks it as an answer of the sandbox. */
export const always = { 'x-idv-sandbox': '1', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function json(status: number, body: unknown): Answer {
  return { status, headers: { ...always, 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

/** A page without scripts and without external resources. */
export function page(status: number, html: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  const own = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'referrer-policy': 'same-origin' };
  return { status, headers: { ...always, ...own, ...headers }, body: html };
}

export function seeOther(location: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 303, headers: { ...always, location, ...headers }, body: '' };
}

export function bytes(body: Uint8Array, type: string): Answer {
  return { status: 200, headers: { ...always, 'content-type': type }, body };
}

/** The answer of a proxy that can't reach the service. */
export function proxyHtml(): Answer {
  const body = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';
  return { status: 502, headers: { ...always, 'content-type': 'text/html' }, body };
}

/** The answer to a wrong use of the sandbox itself. */
export function problem(status: number, message: string): Answer {
  return json(status, { error: message });
}
