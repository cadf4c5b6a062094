import { visible } from '../diagnostics/hidden.ts';
import { FileError } from '../file-error.ts';

/** What to say of an error that nobody expected: it is a mistake of the compiler, whatever the input was. */
export function unexpected(name: string, error: unknown, isDetailed: boolean): string {
  const [file, cause] = error instanceof FileError ? [error.file, error.cause] : [undefined, error];
  const says = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return [
    `${name} failed by a mistake of its own: ${visible(says)}`,
    ...(file === undefined ? [] : [`It was working on ${visible(file)}: another form of what you changed there may help.`]),
    'Please report it, with the spec if you can. With DEBUG=1 in the environment, the report has the place in the code.',
    ...(isDetailed && cause instanceof Error ? [cause.stack ?? ''] : []),
  ].join('\n');
}
