import { preamble } from '../preamble.ts';
import type { OutputFile } from '../../output-file.ts';

/** A document by its file's name without ending, with its JSON. */
export interface NamedDocument {
  readonly name: string;
  readonly json: string;
}

/** A module for each document, and one that gives all of them by name. */
export function modules(documents: readonly NamedDocument[]): OutputFile[] {
  const head = preamble('spec');
  const each = documents.flatMap(({ name, json }) => [
    file(`${name}.mjs`, [head, `export default ${json};`]),
    file(`${name}.cjs`, [head, `module.exports = require('../documents/${name}.json');`]),
    file(`${name}.d.mts`, [head, typeImport, 'declare const document: OpenAPIV3_1.Document;', 'export default document;']),
    file(`${name}.d.cts`, [head, typeImport, 'declare const document: OpenAPIV3_1.Document;', 'export = document;']),
  ]);
  const names = documents.map(({ name }) => ({ name, variable: toVariable(name) }));
  const declared = names.map(({ variable }) => `export declare const ${variable}: OpenAPIV3_1.Document;`);
  return [
    ...each,
    file('index.mjs', [head, ...names.map(({ name, variable }) => `export { default as ${variable} } from './${name}.mjs';`)]),
    file('index.cjs', [head, ...names.map(({ name, variable }) => `exports.${variable} = require('./${name}.cjs');`)]),
    file('index.d.mts', [head, typeImport, ...declared]),
    file('index.d.cts', [head, typeImport, ...declared]),
  ];
}

const typeImport = `import type { OpenAPIV3_1 } from 'openapi-types';`;

function file(name: string, lines: readonly string[]): OutputFile {
  return { path: `openapi/generated/${name}`, text: `${lines.join('\n')}\n` };
}

/** some-id.openapi-3.1 -> someIdOpenapi31 */
function toVariable(name: string): string {
  return name.replaceAll(/[.-]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
