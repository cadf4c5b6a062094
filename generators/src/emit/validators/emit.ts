import { readFile } from 'node:fs/promises';
import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { declarationFiles, moduleFiles, type GeneratedModule } from '../module/module-files.ts';
import { composeDeclarations } from '../types/declarations.ts';
import { declaredShapes } from '../types/declared-shapes.ts';
import { releaseDeclaration } from '../release.ts';
import { bundle } from './bundle.ts';
import { declareDoors } from './declarations.ts';
import { doors } from './doors.ts';
import { partModule, statements, wholeModule } from './module.ts';
import { statementsFor } from './needed.ts';
import { declarePart, parts } from './parts.ts';
import { runtimeFile } from './runtime-files.ts';

const folder = 'validators/generated';

type Declared = Pick<GeneratedModule, 'links' | 'declarations'>;

/** A door for each message, on tables and quick checks made of the spec; nothing is left to import at run time. */
export async function* emitValidators(model: Model): AsyncGenerator<OutputFile> {
  const { protocol, strict } = model;
  const all = doors(protocol);
  const own = parts(protocol, all).map((part) => ({ ...part, path: `parts/${part.name}` }));
  const source = statements(protocol, strict, all);
  const needed = statementsFor(source);
  const sources = new Map([
    ['index', wholeModule(source, protocol)],
    ...own.map(({ path, exports }) => [path, partModule(needed(exports), exports)] as const),
  ]);
  const resultTypes = await readFile(runtimeFile('result.ts'), 'utf8');
  const bundled = await bundle(sources);
  const moduleOf = (path: string, declared: Declared): OutputFile[] =>
    moduleFiles({ path: `${folder}/${path}`, code: { kind: 'bundle', text: bundled.get(path) ?? '' }, ...declared });
  const index = declareDoors(all, protocol, resultTypes, './types');
  yield* moduleOf('index', { ...index, declarations: [...index.declarations, releaseDeclaration] });
  for (const part of own) yield* moduleOf(part.path, declarePart(part, '../index'));
  // The package depends on no other, so it brings the types of its messages itself.
  yield* declarationFiles({
    path: `${folder}/types`,
    declarations: [declaredShapes(model), composeDeclarations(protocol.codeLists, [])],
  });
}
