import { isPlain } from './values.ts';

/** A long text or its bytes, with the operations that the search for images needs. */
export interface Searchable {
  readonly length: number;
  /** The position of the next quote; -1 if there is none. */
  readonly quoteFrom: (position: number) => number;
  readonly lastQuoteUpTo: (position: number) => number;
  /** The position of the next backslash; -1 if there is none. */
  readonly backslashFrom: (position: number) => number;
  /** A part of it, with one character for each code unit or byte. */
  readonly part: (start: number, end: number) => string;
  /** A part of it as text. */
  readonly text: (start: number, end: number) => string;
  /** Joins parts into text again. */
  readonly toText: (parts: string) => string;
}

/** Undefined for anything but text and bytes, and for bytes if the runtime can't read them quickly. */
export function toSearchable(given: unknown): Searchable | undefined {
  if (typeof given === 'string') return fromText(given);
  const bytes = toBytes(given);
  return bytes && typeof globalThis.Buffer === 'function'
    ? fromBytes(globalThis.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    : undefined;
}

/** The bytes of a buffer or of a view; undefined for anything else. */
export function toBytes(given: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  return isBuffer(given) ? new Uint8Array(given) : undefined;
}

/** The text in bytes, also of a Buffer that was converted to JSON. Undefined if the value isn't bytes. */
export function textOfBytes(given: unknown): string | undefined {
  const { type, data }: { type?: unknown; data?: unknown } = Object(given);
  const isOfJson = type === 'Buffer' && Array.isArray(data) && data.every((byte) => Number.isInteger(byte));
  // The usual case: finding out the kind of an object takes much longer.
  if (!isOfJson && isPlain(given)) return undefined;
  const bytes = isOfJson ? Uint8Array.from(data) : toBytes(given);
  return bytes && decodeUtf8(bytes);
}

/** Also accepts buffers of another realm, because test runners have their own. */
export function isBuffer(given: unknown): given is ArrayBuffer {
  return Object.prototype.toString.call(given) === '[object ArrayBuffer]';
}

function fromText(text: string): Searchable {
  return {
    length: text.length,
    quoteFrom: (position) => text.indexOf('"', position),
    lastQuoteUpTo: (position) => text.lastIndexOf('"', position),
    backslashFrom: (position) => text.indexOf('\\', position),
    part: (start, end) => text.slice(start, end),
    text: (start, end) => text.slice(start, end),
    toText: (parts) => parts,
  };
}

function fromBytes(bytes: Buffer): Searchable {
  return {
    length: bytes.length,
    quoteFrom: (position) => bytes.indexOf(quote, position),
    lastQuoteUpTo: (position) => bytes.lastIndexOf(quote, position),
    backslashFrom: (position) => bytes.indexOf(backslash, position),
    // Images are ASCII, so each byte is a character. toText decodes the rest.
    part: (start, end) => bytes.toString('latin1', start, end),
    text: (start, end) => decodeUtf8(bytes.subarray(start, end)),
    toText: (parts) => decodeUtf8(globalThis.Buffer.from(parts, 'latin1')),
  };
}

const quote = 34;
const backslash = 92;
let decoder: InstanceType<typeof TextDecoder> | undefined;

export function decodeUtf8(bytes: Uint8Array): string {
  decoder ??= new TextDecoder();
  return decoder.decode(bytes);
}
