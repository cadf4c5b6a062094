/** A long text, or the bytes of one, as far as the search for images has to see it. */
export interface Source {
  readonly length: number;
  /** Where the next quote stands; -1 if nowhere. */
  readonly quoteFrom: (position: number) => number;
  readonly lastQuoteUpTo: (position: number) => number;
  /** A part, a character a code unit, or a byte. */
  readonly part: (start: number, end: number) => string;
  /** Parts put together again as the text that they are. */
  readonly toText: (parts: string) => string;
}

/** undefined for what is neither text nor bytes, and for bytes where nothing reads them quickly. */
export function toSource(given: unknown): Source | undefined {
  if (typeof given === 'string') return fromText(given);
  const bytes = toBytes(given);
  return bytes && typeof globalThis.Buffer === 'function'
    ? fromBytes(globalThis.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    : undefined;
}

/** The bytes that a buffer or a view of one holds; undefined for anything else. */
export function toBytes(given: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  return isBuffer(given) ? new Uint8Array(given) : undefined;
}

/** The text that bytes hold, also those of a Buffer that went through JSON; undefined for what is no bytes. */
export function textOfBytes(given: unknown): string | undefined {
  const { type, data }: { type?: unknown; data?: unknown } = Object(given);
  const isOfJson = type === 'Buffer' && Array.isArray(data) && data.every((byte) => Number.isInteger(byte));
  const bytes = isOfJson ? Uint8Array.from(data) : toBytes(given);
  return bytes && decodeUtf8(bytes);
}

/** One of another realm, too: test runners have their own. */
export function isBuffer(given: unknown): given is ArrayBuffer {
  return Object.prototype.toString.call(given) === '[object ArrayBuffer]';
}

function fromText(text: string): Source {
  return {
    length: text.length,
    quoteFrom: (position) => text.indexOf('"', position),
    lastQuoteUpTo: (position) => text.lastIndexOf('"', position),
    part: (start, end) => text.slice(start, end),
    toText: (parts) => parts,
  };
}

function fromBytes(bytes: Buffer): Source {
  return {
    length: bytes.length,
    quoteFrom: (position) => bytes.indexOf(quote, position),
    lastQuoteUpTo: (position) => bytes.lastIndexOf(quote, position),
    // Images are ASCII, of which each byte is a character; the rest is put right by toText.
    part: (start, end) => bytes.toString('latin1', start, end),
    toText: (parts) => decodeUtf8(globalThis.Buffer.from(parts, 'latin1')),
  };
}

const quote = 34;
let decoder: InstanceType<typeof TextDecoder> | undefined;

export function decodeUtf8(bytes: Uint8Array): string {
  decoder ??= new TextDecoder();
  return decoder.decode(bytes);
}
