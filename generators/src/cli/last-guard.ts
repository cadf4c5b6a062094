import { visible } from '../diagnostics/hidden.ts';
import { FileError } from '../file-error.ts';

/** The message for an unexpected error. Whatever the input was, such an error is a bug in the compiler. */
export function unexpected(name: string, error: unknown, isDetailed: boolean): string {
  const [file, cause] = error instanceof FileError ? [error.file, error.cause] : [undefined, error];
  const says = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return [
    `${name} failed because of a bug in it: ${visible(says)}`,
    ...(file === undefined
      ? []
      : [`It was processing ${visible(file)}: writing your last change there in another way may help.`]),
    'Please report it, with the spec if you can. With DEBUG=1 in the environment, this message has the place in the code.',
    ...(isDetailed && cause instanceof Error ? [cause.stack ?? ''] : []),
  ].join('\n');
}
