import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { documents } from '../openapi/documents.ts';
import { assets } from './html/assets.ts';
import { downloads } from './downloads.ts';
import { workbenchFiles } from './workbench/emit.ts';

/** Emits what the site consists of besides pages: assets, and what is made from documents and validators, which other outputs need, too. */
export async function* emitSiteData(model: Model): AsyncGenerator<OutputFile> {
  yield* downloads(model, documents(model));
  yield* assets();
  yield* await workbenchFiles(model);
}
