import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What arrived on the wire. */
export interface Arrived {
  readonly method: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
}

/** The next response of the service; undefined if it never responds. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

export const ok = (body: object): Answer => ({ status: 200, body: JSON.stringify(body) });
export const failed = (status: number, body: object): Answer => ({ status, body: JSON.stringify(body) });
export const html: Answer = { status: 502, body: '<html><h1>502 Bad Gateway</h1></html>', type: 'text/html' };

/** A fake service on this machine. It records requests, and returns the responses that a test gives it. */
export class LoopbackService {
  readonly arrived: Arrived[] = [];
  answer: Answer | undefined;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address: AddressInfo | string | null = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('No port');
    return `127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { searchParams } = new URL(request.url ?? '/', 'http://service');
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    this.arrived.push({ method: request.method, query: Object.fromEntries(searchParams), form: Object.fromEntries(form) });
    if (!this.answer) return;
    const { status, body, type = 'application/json' } = this.answer;
    response.writeHead(status, { 'content-type': type }).end(body);
  }
}
