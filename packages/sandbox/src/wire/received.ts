/** A received request. It is the same from Node's server and from `fetch`, so every handler works for both. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  /** The value of a header, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** Reads the body. Undefined if it is too large: then nothing of it is kept. */
  readonly body: () => Promise<Uint8Array | undefined>;
}

/** The largest accepted body. Real requests are much smaller: images have less than 1 MB. */
export const largestBody = 10_000_000;

/** The client closed the connection before the end of the request. */
export class IncompleteRequest extends Error {
  override readonly name = 'IncompleteRequest';
}

/** The text of a body; undefined if it is too large. */
export async function textOf({ body }: Received): Promise<string | undefined> {
  const bytes = await body();
  return bytes && new TextDecoder().decode(bytes);
}

/** The fields of a form; none if the body is too large. */
export async function formOf(received: Received): Promise<URLSearchParams> {
  return new URLSearchParams(await textOf(received));
}
