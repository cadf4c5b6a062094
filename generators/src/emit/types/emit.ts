import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../emitter.ts';
import { declareShapes } from './shapes.ts';

export async function emitTypes({ published }: Model): Promise<OutputFile[]> {
  return [{ path: 'types/generated/index.d.mts', text: await declareShapes(published) }];
}
