import type { Transport } from './transport.ts';

export interface HttpTransportOptions {
  /** The address of the operations, such as the sandbox or your gateway: `POST {url}/{operation}`. */
  readonly url: string | URL;
  /** Headers for each call, such as the key for your gateway. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Default: the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * Sends calls as JSON to `POST {url}/{operation}`, as in the OpenAPI documents: to the sandbox, or to a gateway that signs
 * for you. Nothing is signed here.
 *
 * @example
 * const transport = httpTransport({ url: 'https://idv.gateway.example', headers: { 'x-api-key': key } });
 */
export function httpTransport({ url, headers = {}, fetch = globalThis.fetch }: HttpTransportOptions): Transport {
  const base = String(url).replace(/\/+$/, '');
  return {
    async send({ operation, query, form }, signal) {
      const request = new Request(`${base}/${operation}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ ...query, ...form }),
        // A redirect could send personal data elsewhere. Its status and its missing code explain the error.
        redirect: 'manual',
        signal,
      });
      const response = await fetch(request);
      return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    },
  };
}
