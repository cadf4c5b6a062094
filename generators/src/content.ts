import { closeSync, openSync, readSync } from 'node:fs';

/** Shared by all reads: allocating memory for each file takes longer than reading it. */
let buffer = Buffer.allocUnsafeSlow(2 ** 22);

/** The content of a file, valid until the next call; undefined if the file can't be read. */
export function contentOf(path: string | URL): Uint8Array | undefined {
  try {
    return readContent(path);
  } catch {
    return undefined;
  }
}

/** The content of a file, valid until the next call. Throws what the system reports. */
export function readContent(path: string | URL): Buffer {
  const file = openSync(path, 'r');
  try {
    for (let length = 0; ;) {
      const count = readSync(file, buffer, length, buffer.length - length, null);
      length += count;
      // The buffer isn't full, so this was the end of the file.
      if (length < buffer.length) return buffer.subarray(0, length);
      buffer = Buffer.concat([buffer], 2 * buffer.length);
    }
  } finally {
    closeSync(file);
  }
}
