import { readFile } from 'node:fs/promises';
import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { declarationFiles, moduleFiles, type GeneratedModule } from '../module/module-files.ts';
import { composeDeclarations } from '../types/declarations.ts';
import { declaredShapes } from '../types/declared-shapes.ts';
import { releaseDeclaration } from '../release.ts';
import { declareEntryPoints } from './declarations.ts';
import { bundledModules, validatorModules } from './modules.ts';
import { declarePart } from './parts.ts';
import { runtimeFile } from './runtime-files.ts';

const folder = 'validators/generated';

type Declared = Pick<GeneratedModule, 'links' | 'declarations'>;

/** A validator for each message, with tables and quick checks generated from the spec. The modules import nothing at run time. */
export async function* emitValidators(model: Model): AsyncGenerator<OutputFile> {
  const { all, own } = validatorModules(model);
  const bundled = bundledModules(model);
  const resultTypes = await readFile(runtimeFile('result.ts'), 'utf8');
  const moduleOf = (path: string, text: string, declared: Declared): OutputFile[] =>
    moduleFiles({ path: `${folder}/${path}`, code: { kind: 'bundle', text }, ...declared });
  // The package depends on no other, so it contains the types of its messages. They are made while another process bundles.
  const types = declarationFiles({
    path: `${folder}/types`,
    declarations: [declaredShapes(model), composeDeclarations(model.protocol.codeLists, [])],
  });
  const texts = await bundled;
  const index = declareEntryPoints(all, model.protocol, resultTypes, './types');
  const declared = { ...index, declarations: [...index.declarations, releaseDeclaration] };
  yield* moduleOf('index', texts.get('index') ?? '', declared);
  for (const part of own) yield* moduleOf(part.path, texts.get(part.path) ?? '', declarePart(part, '../index'));
  yield* types;
}
