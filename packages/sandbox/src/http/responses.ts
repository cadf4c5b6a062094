/** The headers of every response. The first one marks it as a response of the sandbox. */
const always = { 'x-idv-sandbox': '1', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

const texts = new WeakMap<Response, string>();

/** The body of a response that `json` has created. Reading it from the stream would take longer than the rest of a call. */
export function textOf(response: Response): string | undefined {
  return texts.get(response);
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  // An undefined body becomes no body, as a 204 needs.
  const text = body === undefined ? null : JSON.stringify(body);
  const response = new Response(text, {
    status,
    headers: { ...always, 'content-type': 'application/json; charset=utf-8', ...headers },
  });
  if (text !== null) texts.set(response, text);
  return response;
}

/** A page without scripts and without external resources. */
export function page(status: number, html: string, headers: Readonly<Record<string, string>> = {}): Response {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  const own = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'referrer-policy': 'same-origin' };
  return new Response(html, { status, headers: { ...always, ...own, ...headers } });
}

export function seeOther(location: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 303, headers: { ...always, location, ...headers } });
}

export function bytes(body: Uint8Array, type: string): Response {
  return new Response(Buffer.from(body), { headers: { ...always, 'content-type': type } });
}

/** The response of a proxy that can't reach the service. */
export function proxyHtml(): Response {
  const html = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';
  return new Response(html, { status: 502, headers: { ...always, 'content-type': 'text/html' } });
}

/** The response to a wrong use of the sandbox itself. */
export function problem(status: number, message: string): Response {
  return json(status, { error: message });
}
