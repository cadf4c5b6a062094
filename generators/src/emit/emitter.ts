import type { Model } from '../model/model.ts';
import type { OutputFile } from '../output-file.ts';

/** Pure: the same model gives the same files. */
export type Emitter = (model: Model) => readonly OutputFile[] | Promise<readonly OutputFile[]>;
