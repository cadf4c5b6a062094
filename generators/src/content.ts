import { closeSync, openSync, readSync } from 'node:fs';

/** One for all files: to find memory for each takes longer than to read it. */
let buffer = Buffer.allocUnsafeSlow(2 ** 20);

/** The content of a file, which holds until the next call; undefined for what can't be read. */
export function contentOf(path: string | URL): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    for (let length = 0; ;) {
      const count = readSync(file, buffer, length, buffer.length - length, null);
      length += count;
      // Of a file, less than there was room for is its end.
      if (length < buffer.length) return buffer.subarray(0, length);
      buffer = Buffer.concat([buffer], 2 * buffer.length);
    }
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
