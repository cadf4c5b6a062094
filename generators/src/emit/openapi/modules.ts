import { camelCase } from '../../model/names.ts';
import { declareConst } from '../module/declare.ts';
import { moduleFiles, type ModuleLink } from '../module/module-files.ts';
import type { OutputFile } from '../../output-file.ts';
import type { OpenApiVersion } from './documents.ts';
import { releaseDeclaration, releaseExport } from '../release.ts';
import { overlayDeclaration } from './overlay-type.ts';

/** A document or an overlay, by the path of its file without extension. */
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

/** The module that exports all documents and overlays by name. */
export function indexModules(data: readonly DataModule[], release: string): OutputFile[] {
  const named = data.map((one) => ({ ...one, variable: toVariable(one.name) }));
  return moduleFiles({
    path: 'openapi/generated/index',
    code: {
      kind: 'exports',
      exports: [
        ...named.map(({ name, variable }) => ({ kind: 'default-of', name: variable, from: `./${name}` }) as const),
        releaseExport(release),
      ],
    },
    links: [documentTypes(data.map(({ kind }) => kind))],
    declarations: [
      overlayDeclaration,
      ...named.map(({ variable, kind, purpose }) => declareConst(variable, { says: purpose }, types[kind])),
      releaseDeclaration,
    ],
  });
}

/** The module of one document or overlay, with its JSON. */
export function dataModule({ name, kind, purpose }: DataModule, json: string): OutputFile[] {
  const up = '../'.repeat(name.split('/').length);
  return moduleFiles({
    path: `openapi/generated/${name}`,
    code: { kind: 'json', json, file: `${up}documents/${name}.json`, type: types[kind], doc: purpose },
    links: [kind === 'overlay' ? { kind: 'import-types', names: ['Overlay'], from: '../index' } : documentTypes([kind])],
    declarations: [],
  });
}

function documentTypes(kinds: readonly DataModule['kind'][]): ModuleLink {
  const namespaces = Object.entries(types).flatMap(([kind, type]) => {
    return kind !== 'overlay' && kinds.some((one) => one === kind) ? [type.slice(0, type.indexOf('.'))] : [];
  });
  return { kind: 'import-types', names: [...namespaces].sort(), from: 'openapi-types' };
}

/** The name of the exported constant: folder/some-id.openapi-3.1 -> folderSomeIdOpenapi31. Names of overlays end in Overlay. */
function toVariable(name: string): string {
  return camelCase(name.replace(/^overlays\//, ''));
}
