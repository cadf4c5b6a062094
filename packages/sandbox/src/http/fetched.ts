import type { Answer } from './answers.ts';
import { largestBody, type Received } from '../wire/received.ts';

/** A request of `fetch`. */
export function fromRequest(request: Request): Received {
  return {
    method: request.method,
    url: new URL(request.url),
    header: (name) => request.headers.get(name) ?? undefined,
    body: () => bodyOf(request),
  };
}

async function bodyOf({ body }: Request): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function toResponse({ status, headers, body }: Answer): Response {
  // Some statuses must not have a body, and an empty text would be one.
  return new Response(body.length === 0 ? null : Buffer.from(body), { status, headers });
}
