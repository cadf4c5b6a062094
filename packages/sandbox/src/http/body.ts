import type { IncomingMessage } from 'node:http';

/** The largest accepted body. Real requests are much smaller: images have less than 1 MB. */
export const largestBody = 10_000_000;

/** The client closed the connection before the end of the request. */
export class IncompleteRequest extends Error {
  override readonly name = 'IncompleteRequest';
}

const sources = new WeakMap<Request, IncomingMessage>();

/** Makes `readBody` read from Node's stream. Converting it to a web stream would take longer than the rest of a call. */
export function readDirectly(request: Request, source: IncomingMessage): void {
  sources.set(request, source);
}

/** The body of a request. Undefined if it is too large: then it isn't read to the end. */
export async function readBody(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return undefined;
  const source = sources.get(request);
  return source ? arriving(source) : streamed(request);
}

function arriving(source: IncomingMessage): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const take = (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= largestBody) return void chunks.push(chunk);
      // The stream is paused, not destroyed, so that the client still receives a response.
      source.off('data', take).pause();
      return resolve(undefined);
    };
    const fail = () => reject(new IncompleteRequest('The connection ended before the request did.'));
    const end = () => {
      // Every request is closed after its end, too. An error made for each would take longer than to read the body.
      source.off('close', fail);
      resolve(Buffer.concat(chunks));
    };
    source.on('data', take).once('end', end).once('error', fail).once('close', fail);
  });
}

async function streamed({ body }: Request): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
