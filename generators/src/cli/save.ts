import { lstat, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import { isSystemError, reasonOf } from '../system-error.ts';

/** Writes a file that the user named. Returns an error message, or undefined on success. */
export async function save(file: string, text: string): Promise<string | undefined> {
  const path = resolve(file);
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) return `${file} is a folder; name a file in it.`;
  if (!there && (await lstat(path).catch(() => undefined)))
    return `${file} is a link that leads nowhere; remove it or name another file.`;
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) return `The folder ${dirname(path)} doesn't exist; make it or name a file elsewhere.`;
  try {
    // Writes directly to a pipe, a device, or the target of a link, because these can't be replaced.
    if (there && !there.isFile()) await writeFile(path, text);
    else replaceFile(there ? await realpath(path) : path, text);
    return undefined;
  } catch (error) {
    return unwritable(file, error);
  }
}

/** Writes to stdout. Returns an error message, or undefined on success. A reader that stops early isn't an error. */
export async function print(text: string): Promise<string | undefined> {
  process.stdout.once('error', () => {});
  const error = await new Promise<Error | null | undefined>((done) => process.stdout.write(text, done));
  return !error || ('code' in error && error.code === 'EPIPE') ? undefined : unwritable('The output', error);
}

function unwritable(what: string, error: unknown): string {
  if (!isSystemError(error)) throw error;
  return `${what} can't be written: ${reasonOf(error)}.`;
}
