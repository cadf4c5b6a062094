/** Far more than any request of the protocol needs: images are below 1 MB. */
export const largestBody = 10_000_000;

type Chunks = AsyncIterable<Uint8Array>;

const sources = new WeakMap<Request, () => Chunks>();

/** Reads the body directly from Node's stream: converting it to a web stream takes longer than the rest of an answer. */
export function readDirectly(request: Request, source: () => Chunks): void {
  sources.set(request, source);
}

/** The body of a request. Undefined if it is too large: then it isn't read to the end. */
export async function readBody(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const source: Chunks | null = sources.get(request)?.() ?? request.body;
  if (!source) return new Uint8Array();
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
