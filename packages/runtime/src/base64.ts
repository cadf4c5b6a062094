// Base64 with the native functions of the runtime. Engines have different ones, and all of them are faster than a loop.

/** Decodes, and skips characters that aren't Base64. Undefined if the runtime has no function for it. */
const decode = /* @__PURE__ */ nativeDecoder();

function nativeDecoder(): ((text: string) => Uint8Array) | undefined {
  const fromBase64: unknown = Reflect.get(Uint8Array, 'fromBase64');
  if (isDecoder(fromBase64)) return (text) => fromBase64(text);
  return typeof globalThis.Buffer === 'function' ? (text) => globalThis.Buffer.from(text, 'base64') : undefined;
}

function isDecoder(value: unknown): value is (text: string) => Uint8Array {
  return typeof value === 'function';
}

/** Whether a whole text, which is read in parts, is Base64. False also means that the runtime has no fast way to check. */
export function isBase64(part: (start: number, end: number) => string, length: number): boolean {
  const padding = /=*$/.exec(part(Math.max(0, length - 2), length))?.[0].length ?? 0;
  const filled = length - padding;
  // With such a length, the last character encodes nothing, so one character too many would not be noticed.
  if (filled % 4 === 1 || !decode) return false;
  let decoded = 0;
  try {
    for (let start = 0; start < length; start += chunk) decoded += decodedLength(part(start, Math.min(start + chunk, length)));
  } catch {
    return false;
  }
  // Every character that is skipped makes the result shorter.
  return decoded === Math.floor((filled * 3) / 4);
}

/** Larger chunks don't fit into the fastest memory. */
const chunk = 32_768;
let scratch: Buffer | undefined;

/** If possible, one buffer is overwritten again and again, so that no memory is allocated. */
function decodedLength(text: string): number {
  if (typeof globalThis.Buffer !== 'function') return decode?.(text).length ?? 0;
  scratch ??= globalThis.Buffer.allocUnsafe(chunk);
  return scratch.write(text, 'base64');
}

/** The bytes of a Base64 text, which may have line breaks or the URL alphabet. Undefined if it isn't Base64. */
export function toBytes(text: string): Uint8Array | undefined {
  // Runtimes accept different characters besides the alphabet.
  const letters = text
    .replaceAll(/\s/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '');
  if (letters.length % 4 === 1 || /[^\w+/]|_/.test(letters)) return undefined;
  return decode ? new Uint8Array(decode(letters)) : slowly(letters);
}

/** For runtimes without native functions: four characters are three bytes. */
function slowly(letters: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, count, end] = [0, 0, 0];
  for (const letter of letters) {
    bits = ((bits << 6) | alphabet.indexOf(letter)) & 0xff_ff;
    count += 6;
    if (count >= 8) bytes[end++] = (bits >> (count -= 8)) & 0xff;
  }
  return bytes;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
