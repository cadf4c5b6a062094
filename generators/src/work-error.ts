/** An error that happened while something was processed. `cause` is the original error. */
export class WorkError extends Error {
  /** What was processed, in words: a file of the spec, an output, a check. */
  readonly subject: string;

  constructor(subject: string, cause: unknown) {
    super(`while processing ${subject}`, { cause });
    this.subject = subject;
  }
}

/** Runs `work` on a subject. An error in it becomes a `WorkError` with the subject; of nested subjects, with the innermost. */
export function workOn<T>(subject: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asWorkError(subject, error);
  }
}

/** Passes on items that are made one after the other. An error while one is made becomes a `WorkError`, as in `workOn`. */
export async function* workThrough<T>(subject: string, items: () => Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items();
  } catch (error) {
    throw asWorkError(subject, error);
  }
}

function asWorkError(subject: string, error: unknown): WorkError {
  return error instanceof WorkError ? error : new WorkError(subject, error);
}
