import { visible } from '../diagnostics/hidden.ts';
import { WorkError } from '../work-error.ts';

/** The message for an unexpected error. Whatever the input was, such an error is a bug in the compiler. */
export function unexpected(name: string, error: unknown, isDetailed: boolean): string {
  const [subject, cause] = error instanceof WorkError ? [error.subject, error.cause] : [undefined, error];
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return [
    `${name} failed because of a bug in it: ${visible(reason)}`,
    ...(subject === undefined
      ? []
      : [`It was processing ${visible(subject)}: writing your last change there in another way may help.`]),
    'Please report it, with the spec if you can. With DEBUG=1 in the environment, this message has the place in the code.',
    ...(isDetailed && cause instanceof Error ? [cause.stack ?? ''] : []),
  ].join('\n');
}
