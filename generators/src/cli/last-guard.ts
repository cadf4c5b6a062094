import { visible } from '../diagnostics/hidden.ts';
import { WorkError } from '../work-error.ts';

/** The report of an unexpected error. Such an error is a mistake of the compiler, whatever the input was. */
export function unexpected(name: string, error: unknown, isDetailed: boolean): string {
  const [subject, cause] = error instanceof WorkError ? [error.subject, error.cause] : [undefined, error];
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return [
    `${name} failed by a mistake of its own: ${visible(reason)}`,
    ...(subject === undefined ? [] : [`It was working on ${visible(subject)}: another form of what you changed may help.`]),
    'Please report it, with the spec if you can. With DEBUG=1 in the environment, the report has the place in the code.',
    ...(isDetailed && cause instanceof Error ? [cause.stack ?? ''] : []),
  ].join('\n');
}
