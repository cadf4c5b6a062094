import { readFile } from 'node:fs/promises';
import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { preamble } from '../preamble.ts';
import { composeDeclarations } from '../types/declarations.ts';
import { declaredShapes } from '../types/declared-shapes.ts';
import { releaseDeclaration } from '../release.ts';
import { bundle } from './bundle.ts';
import { toCommonJs } from './common-js.ts';
import { declareDoors } from './declarations.ts';
import { doors } from './doors.ts';
import { partModule, statements, wholeModule } from './module.ts';
import { statementsFor } from './needed.ts';
import { declarePart, parts } from './parts.ts';
import { runtimeFile } from './runtime-files.ts';
import type { Source } from './source.ts';

const room = 'validators/generated';

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
  const [bundled, types] = await Promise.all([
    bundle(sources),
    // The package depends on no other, so it brings the types of its messages itself.
    typesModule(model),
  ]);
  for (const [path, text] of bundled) {
    yield { path: `${room}/${path}.mjs`, text };
    yield { path: `${room}/${path}.cjs`, text: toCommonJs(text) };
  }
  yield* declarations('index', `${declareDoors(all, protocol, resultTypes, './types.mjs')}\n\n${releaseDeclaration}`);
  yield* declarations('types', types);
  for (const part of own) yield* declarations(part.path, declarePart(part, '../index.mjs'));
}

/** The same for both kinds of modules. */
function declarations(path: string, text: Source): OutputFile[] {
  return [
    { path: `${room}/${path}.d.mts`, text },
    { path: `${room}/${path}.d.cts`, text: text.replaceAll(/(from '\.[\w./]*)\.mjs'/g, "$1.cjs'") },
  ];
}

async function typesModule(model: Model): Promise<Source> {
  const chosen = composeDeclarations(model.protocol.codeLists, []);
  return [preamble('spec'), declaredShapes(model), chosen].join('\n');
}
