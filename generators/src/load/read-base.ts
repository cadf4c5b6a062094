import { relative } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { extendedFolder } from './base.ts';
import { definedTwice, extend } from './extend.ts';
import { isRootFile } from './layout.ts';
import { parse } from './parse.ts';
import { readSpec, type Texts } from './read.ts';
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

export async function readBase(specDir: string): Promise<BaseSpec> {
  const dir = extendedFolder(specDir);
  if (dir === undefined) return none;
  const way = relative(specDir, dir).replaceAll('\\', '/');
  const shown = (path: string) => `${way}/${path}`;
  const { texts, diagnostics } = await readSpec(dir);
  // A package has files beside its spec.
  const problems = diagnostics.filter(({ code }) => code !== 'misplaced-file' && code !== 'file-name');
  const parsed = [...texts].map(([path, text]) => [path, parse(shown(path), text)] as const);
  return {
    texts: new Map([...texts].map(([path, text]) => [shown(path), text])),
    sources: new Map(parsed.flatMap(([path, { isReadable, source }]) => (isReadable ? [[path, source]] : []))),
    paths: new Set([...texts.keys()].flatMap((path) => [path, path.split('/', 1)[0] ?? path])),
    diagnostics: [
      ...problems.map((one) => ({ ...one, place: { ...one.place, file: shown(one.place.file) } })),
      ...parsed.flatMap(([, one]) => one.diagnostics),
    ],
  };
}

/** Brings what the base has into a file; reports what both have. */
export function extended(own: Source, { sources }: BaseSpec, replaces: ReadonlySet<string>): Diagnostic[] {
  const base = sources.get(own.file);
  if (base === undefined) return [];
  if (isRootFile(own.file)) return extend(own, base, replaces);
  return replaces.has(own.file) ? [] : [definedTwice(own, [], own.file, base.file)];
}

/** What a service.yaml lists as replaced; that it is a list of texts is checked with the rest of the file. */
export function replacedNames({ document }: Source): string[] {
  const listed: unknown = Object(document.toJS()).replaces;
  return Array.isArray(listed) ? listed.filter((name: unknown) => typeof name === 'string') : [];
}
