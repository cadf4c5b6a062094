import { readFile } from 'node:fs/promises';
import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { declarationFiles, moduleFiles, type GeneratedModule } from '../module/module-files.ts';
import { composeDeclarations } from '../types/declarations.ts';
import { declaredShapes } from '../types/declared-shapes.ts';
import { releaseDeclaration } from '../release.ts';
import { declareDoors } from './declarations.ts';
import { validatorModules } from './modules.ts';
import { declarePart } from './parts.ts';
import { runtimeFile } from './runtime-files.ts';

const folder = 'validators/generated';

type Declared = Pick<GeneratedModule, 'links' | 'declarations'>;

/** A door for each message, on tables and quick checks made of the spec; nothing is left to import at run time. */
export async function* emitValidators(model: Model): AsyncGenerator<OutputFile> {
  const { all, own, bundled } = validatorModules(model);
  const resultTypes = await readFile(runtimeFile('result.ts'), 'utf8');
  const moduleOf = (path: string, text: string, declared: Declared): OutputFile[] =>
    moduleFiles({ path: `${folder}/${path}`, code: { kind: 'bundle', text }, ...declared });
  // The package depends on no other, so it brings the types of its messages itself. They are made while a process of its own bundles.
  const types = declarationFiles({
    path: `${folder}/types`,
    declarations: [declaredShapes(model), composeDeclarations(model.protocol.codeLists, [])],
  });
  const texts = await bundled;
  const index = declareDoors(all, model.protocol, resultTypes, './types');
  const declared = { ...index, declarations: [...index.declarations, releaseDeclaration] };
  yield* moduleOf('index', texts.get('index') ?? '', declared);
  for (const part of own) yield* moduleOf(part.path, texts.get(part.path) ?? '', declarePart(part, '../index'));
  yield* types;
}
