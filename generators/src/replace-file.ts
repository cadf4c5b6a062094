import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { isSystemError } from './system-error.ts';

/** Writes a file beside its place first: what is there stays whole if writing fails, and nobody reads half of it. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    const isOfOthers = isSystemError(error) && error.code === 'EEXIST';
    if (!isOfOthers) rmSync(beside, { force: true });
    throw error;
  }
}
