import { isSystemError, reasonOf } from '../system-error.ts';

/** Says how much was done if moving files in or removing them failed. */
export const someDone = 'Some files were written; the next run writes the rest.';

/** A file can't be read, written or removed. The message says why, and how much was done. */
export class WriteFault extends Error {
  constructor(path: string, verb: 'read' | 'written' | 'removed', cause: unknown, done = 'Nothing was written.') {
    const reason = isSystemError(cause) ? reasonOf(cause) : String(cause);
    super(`${path} can't be ${verb}: ${reason}.\nFix that, or name another folder with --out. ${done}`, { cause });
  }
}
