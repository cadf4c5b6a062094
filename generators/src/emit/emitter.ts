import type { Model } from '../model/model.ts';
import type { OutputFile } from '../output-file.ts';

/** Pure: the same model gives the same files. One after the other, so that they need not all be held at once. */
export type Emitter = (model: Model) => Iterable<OutputFile> | AsyncIterable<OutputFile>;
