import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { isSystemError, reasonOf } from '../system-error.ts';
import { mostBytes } from './listing.ts';

/** Something that is there and can't be read. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: string;
  /** Where reading goes wrong; the first line if that isn't known. */
  readonly line?: number;
  readonly fix?: string;
}

type Text = Unreadable | { readonly kind: 'text'; readonly text: string };

/** What was a file a moment ago may be a pipe by now: opened so, it doesn't wait for a writer. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The text of a file. */
export async function readText(path: string): Promise<Text> {
  try {
    const bytes = await readBytes(path);
    if (!bytes) return { kind: 'unreadable', reason: 'it was replaced while the spec was read' };
    const text = bytes.toString('utf8');
    if (Buffer.from(text, 'utf8').equals(bytes)) return hasTooManyLines(text) ? tooManyLines : asText(text);
    return { kind: 'unreadable', reason: 'it is not UTF-8', line: lineOfFault(bytes, text) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/** A spec's largest files have some thousands. To find what is wrong in each of so many lines takes longer than anyone waits. */
const mostLines = 50_000;

const tooManyLines: Unreadable = {
  kind: 'unreadable',
  reason: `it has more than ${mostLines.toLocaleString('en')} lines`,
  fix: 'Split it into several files. If this is no spec file, remove it.',
};

function hasTooManyLines(text: string): boolean {
  let end = -1;
  for (let lines = 0; lines < mostLines; lines++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return false;
  }
  return end < text.length - 1;
}

/** Without the mark that some editors put before it. */
function asText(text: string): Text {
  return { kind: 'text', text: text.replace(/^\uFEFF/, '') };
}

/** The line of the first byte that isn't what the text would be written as. */
function lineOfFault(bytes: Buffer, text: string): number {
  const written = Buffer.from(text, 'utf8');
  const fault = bytes.findIndex((byte, i) => byte !== written[i]);
  return bytes.subarray(0, Math.max(0, fault)).toString('latin1').split('\n').length;
}

/** The content of a file; undefined if it is no file any more, or a huge one. */
async function readBytes(path: string): Promise<Buffer | undefined> {
  const file = await open(path, flags);
  try {
    const found = await file.stat();
    return found.isFile() && found.size <= mostBytes ? await file.readFile() : undefined;
  } finally {
    await file.close();
  }
}
