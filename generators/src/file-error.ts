/** An error that happened while a file was processed. `cause` is the original error. */
export class FileError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`while processing ${file}`, { cause });
    this.file = file;
  }
}

/** Runs `work` on one file. An error in it becomes a `FileError` with the file's name. */
export async function withFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(file, error);
  }
}
