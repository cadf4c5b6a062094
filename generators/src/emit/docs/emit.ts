import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../emitter.ts';

export function emitDocs(_model: Model): OutputFile[] {
  return [];
}
