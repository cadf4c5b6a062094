import { readFile } from 'node:fs/promises';
import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { preamble } from '../preamble.ts';
import { composeDeclarations } from '../types/declarations.ts';
import { declaredShapes } from '../types/declared-shapes.ts';
import { toCommonJs } from './common-js.ts';
import { declareDoors } from './declarations.ts';
import { validatorModules } from './modules.ts';
import { declarePart } from './parts.ts';
import { runtimeFile } from './runtime-files.ts';
import type { Source } from './source.ts';

const room = 'validators/generated';

/** A door for each message, on tables and quick checks made of the spec; nothing is left to import at run time. */
export async function* emitValidators(model: Model): AsyncGenerator<OutputFile> {
  const { all, own, bundled } = validatorModules(model);
  const resultTypes = await readFile(runtimeFile('result.ts'), 'utf8');
  // The package depends on no other, so it brings the types of its messages itself. They are made while a process of its own bundles.
  const types = typesModule(model);
  for (const [path, text] of await bundled) {
    yield { path: `${room}/${path}.mjs`, text };
    yield { path: `${room}/${path}.cjs`, text: toCommonJs(text) };
  }
  yield* declarations('index', `${declareDoors(all, model.protocol, resultTypes, './types.mjs')}\n`);
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

function typesModule(model: Model): Source {
  const chosen = composeDeclarations(model.protocol.codeLists, []);
  return [preamble('spec'), declaredShapes(model), chosen].join('\n');
}
