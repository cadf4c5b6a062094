import type { Model } from '../model/model.ts';

/** A generated file; `path` is relative to the folder of packages, with forward slashes. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** Pure: the same model gives the same files. */
export type Emitter = (model: Model) => readonly OutputFile[] | Promise<readonly OutputFile[]>;
