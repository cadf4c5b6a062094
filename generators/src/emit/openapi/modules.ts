import { preamble } from '../preamble.ts';
import type { OutputFile } from '../../output-file.ts';
import type { OpenApiVersion } from './documents.ts';

/** A document by its file's name without ending, with its JSON. */
export interface DocumentModule {
  readonly name: string;
  readonly version: OpenApiVersion;
  readonly json: string;
}

const namespaces = { '3.1': 'OpenAPIV3_1', '3.0': 'OpenAPIV3', '2.0': 'OpenAPIV2' } as const;
const head = preamble('spec');

/** A module for each document, and one that gives all of them by name. */
export function modules(documents: readonly DocumentModule[]): OutputFile[] {
  const named = documents.map((document) => ({ ...document, variable: toVariable(document.name) }));
  const used = Object.values(namespaces).filter((namespace) =>
    documents.some(({ version }) => namespaces[version] === namespace),
  );
  const declared = named.map(({ variable, version }) => `export declare const ${variable}: ${namespaces[version]}.Document;`);
  return [
    ...documents.flatMap(documentModule),
    file(
      'index.mjs',
      named.map(({ name, variable }) => `export { default as ${variable} } from './${name}.mjs';`),
    ),
    file(
      'index.cjs',
      named.map(({ name, variable }) => `exports.${variable} = require('./${name}.cjs');`),
    ),
    file('index.d.mts', [typeImport(used), ...declared]),
    file('index.d.cts', [typeImport(used), ...declared]),
  ];
}

function documentModule({ name, version, json }: DocumentModule): OutputFile[] {
  const namespace = namespaces[version];
  const declaration = [typeImport([namespace]), `declare const document: ${namespace}.Document;`];
  const up = '../'.repeat(name.split('/').length);
  return [
    file(`${name}.mjs`, [`export default ${json};`]),
    file(`${name}.cjs`, [`module.exports = require('${up}documents/${name}.json');`]),
    file(`${name}.d.mts`, [...declaration, 'export default document;']),
    file(`${name}.d.cts`, [...declaration, 'export = document;']),
  ];
}

function typeImport(namespaces: readonly string[]): string {
  return `import type { ${namespaces.join(', ')} } from 'openapi-types';`;
}

function file(name: string, lines: readonly string[]): OutputFile {
  return { path: `openapi/generated/${name}`, text: `${[head, ...lines].join('\n')}\n` };
}

/** folder/some-id.openapi-3.1 -> folderSomeIdOpenapi31 */
function toVariable(name: string): string {
  return name.replaceAll(/[./-]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
