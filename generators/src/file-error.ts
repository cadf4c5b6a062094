/** An error with the file that was at hand; its cause is the error itself. */
export class FileError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`while ${file} was at hand`, { cause });
    this.file = file;
  }
}

/** Does work on one file; an error that comes of it has the file's name. */
export async function withFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(file, error);
  }
}
