import { getSystemErrorMap } from 'node:util';

interface SystemError extends Error {
  readonly code: string;
}

/** Whether the system refused something: there is no such file, or no right to it, or no room. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'errno' in error && 'code' in error && typeof error.code === 'string';
}

/** What the system said, in its words: `permission denied`. */
export function reasonOf(error: SystemError): string {
  const known = [...getSystemErrorMap().values()].find(([code]) => code === error.code);
  return known?.[1] ?? error.code;
}
