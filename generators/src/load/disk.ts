import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { isSystemError, reasonOf } from '../system-error.ts';
import { mostBytes } from './listing.ts';

/** A file that exists, but can't be read. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: string;
  /** The line at which reading fails; if undefined, the first line is reported. */
  readonly line?: number;
}

type Text = Unreadable | { readonly kind: 'text'; readonly text: string };

/** The file may have been replaced by a pipe since it was listed. With these flags, opening doesn't wait for a writer. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The text of a file, without a byte order mark. */
export async function readText(path: string): Promise<Text> {
  try {
    const bytes = await readBytes(path);
    if (!bytes) return { kind: 'unreadable', reason: 'it was replaced while the spec was read' };
    const text = bytes.toString('utf8');
    if (Buffer.from(text, 'utf8').equals(bytes)) return { kind: 'text', text: text.replace(/^\uFEFF/, '') };
    return { kind: 'unreadable', reason: 'it is not UTF-8', line: lineOfFault(bytes, text) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/** The line of the first byte that isn't valid UTF-8. */
function lineOfFault(bytes: Buffer, text: string): number {
  const written = Buffer.from(text, 'utf8');
  const fault = bytes.findIndex((byte, i) => byte !== written[i]);
  return bytes.subarray(0, Math.max(0, fault)).toString('latin1').split('\n').length;
}

/** The content of a file; undefined if it is no longer a file, or has become too large. */
async function readBytes(path: string): Promise<Buffer | undefined> {
  const file = await open(path, flags);
  try {
    const found = await file.stat();
    return found.isFile() && found.size <= mostBytes ? await file.readFile() : undefined;
  } finally {
    await file.close();
  }
}
