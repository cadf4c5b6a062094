/** A generated file, in memory; `path` is relative to the folder of packages, with forward slashes. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
