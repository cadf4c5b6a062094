import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { isSystemError } from './system-error.ts';

/** Writes a file beside its place, then moves it there: the old file survives errors, and readers never see a part. */
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
