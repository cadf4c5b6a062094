import { getSystemErrorMap } from 'node:util';

interface SystemError extends Error {
  readonly code: string;
}

/** Whether an error comes from the operating system: the file doesn't exist, access is denied, the disk is full. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'errno' in error && 'code' in error && typeof error.code === 'string';
}

/** The system's own text for an error, such as `permission denied`. */
export function reasonOf(error: SystemError): string {
  const known = [...getSystemErrorMap().values()].find(([code]) => code === error.code);
  return known?.[1] ?? error.code;
}
