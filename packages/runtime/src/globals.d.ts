// All globals that the runtime uses besides the language. Browsers, edge runtimes, Node, Bun and Deno have them.

declare class URL {
  readonly href: string;
  readonly searchParams: URLSearchParams;
}

declare class URLSearchParams implements Iterable<[name: string, value: string]> {
  constructor(query: string);
  [Symbol.iterator](): IterableIterator<[name: string, value: string]>;
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare function atob(base64: string): string;

/** Node, Bun and Deno have it. Test for `globalThis.Buffer` before any use: bundlers put a polyfill in the place of a bare name. */
declare var Buffer: {
  new (length: number): Buffer;
  from(text: string, encoding: 'base64' | 'latin1'): Buffer;
  from(bytes: ArrayBufferLike, start: number, length: number): Buffer;
  allocUnsafe(length: number): Buffer;
};

interface Buffer extends Uint8Array {
  indexOf(byte: number, start?: number): number;
  lastIndexOf(byte: number, start?: number): number;
  toString(encoding?: 'latin1', start?: number, end?: number): string;
  write(text: string, encoding: 'base64'): number;
}
