import { relative } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { baseFolders } from './base.ts';
import { definedTwice, extend } from './extend.ts';
import { isRootFile } from './layout.ts';
import { parse } from './parse.ts';
import { readSpec, type Texts } from './read.ts';
import { Replaced } from './replaced.ts';
import type { Source } from './source.ts';

/** The spec that another one extends. */
export interface BaseSpec {
  /** By the path as seen from the spec that extends it. */
  readonly texts: Texts;
  /** By the path in the folder of the base. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Files and folders that the base has. */
  readonly paths: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
}

const none: BaseSpec = { texts: new Map(), sources: new Map(), paths: new Set(), diagnostics: [] };

/** The spec that another one extends, with what it extends itself. */
export async function readBase(specDir: string): Promise<BaseSpec> {
  let base = none;
  for (const dir of baseFolders(specDir).toReversed()) base = await extendBase(base, dir, specDir);
  return base;
}

async function extendBase(further: BaseSpec, dir: string, specDir: string): Promise<BaseSpec> {
  const folder = relative(specDir, dir).replaceAll('\\', '/');
  const shown = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const { texts, diagnostics } = await readSpec(dir);
  // A package has files beside its spec.
  const problems = diagnostics.filter(
    ({ code, place }) => code !== 'misplaced-file' && code !== 'file-name' && !further.paths.has(place.file),
  );
  const parsed = [...texts].map(([path, text]) => [path, parse(shown(path), text)] as const);
  const sources = new Map(parsed.flatMap(([path, { isReadable, source }]) => (isReadable ? [[path, source]] : [])));
  const replaced = new Replaced(sources.get('service.yaml'));
  return {
    texts: new Map([...further.texts, ...[...texts].map(([path, text]) => [shown(path), text] as const)]),
    sources: new Map([...further.sources, ...sources]),
    paths: new Set([...further.paths, ...[...texts.keys()].flatMap((path) => [path, path.split('/', 1)[0] ?? path])]),
    diagnostics: [
      ...further.diagnostics,
      ...problems.map((one) => ({ ...one, place: { ...one.place, file: shown(one.place.file) } })),
      ...parsed.flatMap(([, one]) => one.diagnostics),
      ...[...sources].flatMap(([path, source]) => extended(path, source, further, replaced)),
      ...(sources.size === texts.size ? replaced.problems() : []),
    ],
  };
}

/** Brings what the base has into a file; reports what both have. */
export function extended(path: string, own: Source, { sources }: BaseSpec, replaced: Replaced): Diagnostic[] {
  const base = sources.get(path);
  if (base === undefined) return [];
  if (isRootFile(path)) return extend(path, own, base, replaced);
  return replaced.has(path) ? [] : [definedTwice(own, [], path, base.file)];
}
