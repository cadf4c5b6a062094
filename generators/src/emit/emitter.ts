import type { Model } from '../model/model.ts';
import type { OutputFile } from '../output-file.ts';

/** A pure function: the same model gives the same files. It yields one file at a time, so that they are never in memory together. */
export type Emitter = (model: Model) => Iterable<OutputFile> | AsyncIterable<OutputFile>;
