import { camelCase } from '../../model/names.ts';
import { forJsDoc, preamble } from '../preamble.ts';
import type { OutputFile } from '../../output-file.ts';
import type { OpenApiVersion } from './documents.ts';
import { releaseConstant, releaseDeclaration } from '../release.ts';
import { overlayDeclaration } from './overlay-type.ts';

/** A document or an overlay by its file's name without ending. */
export interface DataModule {
  readonly name: string;
  readonly kind: OpenApiVersion | 'overlay';
  readonly purpose: string;
}

const types = {
  '3.1': 'OpenAPIV3_1.Document',
  '3.0': 'OpenAPIV3.Document',
  '2.0': 'OpenAPIV2.Document',
  overlay: 'Overlay',
} as const;
const head = preamble('spec');

/** A module that gives all of them by name. */
export function indexModules(data: readonly DataModule[], release: string): OutputFile[] {
  const named = data.map((one) => ({ ...one, variable: toVariable(one.name) }));
  const declared = named.map(
    ({ variable, kind, purpose }) => `/** ${forJsDoc(purpose)} */\nexport declare const ${variable}: ${types[kind]};`,
  );
  const index = [
    typeImport(data.map(({ kind }) => kind)),
    '',
    ...overlayDeclaration,
    '',
    ...declared,
    releaseDeclaration.trimEnd(),
  ];
  return [
    file('index.mjs', [
      ...named.map(({ name, variable }) => `export { default as ${variable} } from './${name}.mjs';`),
      releaseConstant(release, 'esm'),
    ]),
    file('index.cjs', [
      ...named.map(({ name, variable }) => `exports.${variable} = require('./${name}.cjs');`),
      releaseConstant(release, 'cjs'),
    ]),
    file('index.d.mts', index),
    file('index.d.cts', index),
  ];
}

/** A module of one of them, with its JSON. */
export function dataModule({ name, kind, purpose }: DataModule, json: string): OutputFile[] {
  const up = '../'.repeat(name.split('/').length);
  const declaration = (ending: string) => [
    kind === 'overlay' ? `import type { Overlay } from '../index.${ending}';` : typeImport([kind]),
    `/** ${forJsDoc(purpose)} */`,
    `declare const data: ${types[kind]};`,
  ];
  return [
    file(`${name}.mjs`, [`export default ${json};`]),
    file(`${name}.cjs`, [`module.exports = require('${up}documents/${name}.json');`]),
    file(`${name}.d.mts`, [...declaration('mjs'), 'export default data;']),
    file(`${name}.d.cts`, [...declaration('cjs'), 'export = data;']),
  ];
}

function typeImport(kinds: readonly DataModule['kind'][]): string {
  const namespaces = Object.entries(types).flatMap(([kind, type]) => {
    return kind !== 'overlay' && kinds.some((one) => one === kind) ? [type.slice(0, type.indexOf('.'))] : [];
  });
  return `import type { ${[...namespaces].sort().join(', ')} } from 'openapi-types';`;
}

function file(name: string, lines: readonly string[]): OutputFile {
  return { path: `openapi/generated/${name}`, text: `${[head, ...lines].join('\n')}\n` };
}

/** folder/some-id.openapi-3.1 -> folderSomeIdOpenapi31; overlays are told by their ending. */
function toVariable(name: string): string {
  return camelCase(name.replace(/^overlays\//, ''));
}
