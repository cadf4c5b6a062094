import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { extensionsOf, serviceText, type Extension } from './base.ts';
import { Source } from './source.ts';

export interface BadBase {
  readonly diagnostic: Diagnostic;
  /** The file with the wrong `extends`, by its path as seen from the spec, and its text. */
  readonly file: readonly [path: string, text: string];
}

/** Reports a base that can't be used: it is missing, or it extends this spec. Without the base, no other check makes sense. */
export function badBase(specDir: string): BadBase | undefined {
  const extensions = extensionsOf(specDir);
  const last = extensions.at(-1);
  const found = last && faultOf(last, extensions);
  if (!found) return undefined;
  const path = relative(specDir, join(last.from, 'service.yaml')).replaceAll('\\', '/');
  const text = serviceText(last.from);
  const place = new Source(path, text).at(['extends']);
  return { diagnostic: diagnose('bad-base', place, { named: last.named, ...found }), file: [path, text] };
}

function faultOf({ named, isPackage, dir }: Extension, all: readonly Extension[]): { why: string; fix: string } | undefined {
  const start = all.findIndex(({ from }) => from === dir);
  if (start === all.length - 1) return { why: 'it is this spec itself', fix: 'Name another spec, or remove `extends`.' };
  if (start >= 0) {
    const why = `it extends this spec in turn, by way of ${all
      .slice(start, -1)
      .map(({ named }) => named)
      .join(', ')}`;
    return { why, fix: 'Remove `extends` from one of the specs.' };
  }
  if (existsSync(join(dir, 'service.yaml'))) return undefined;
  if (existsSync(dir)) return { why: 'it has no service.yaml', fix: 'Name the folder with the service.yaml of the other spec.' };
  return isPackage
    ? { why: 'no package with this name is installed', fix: `Install ${named}, or correct the name. A path begins with a dot.` }
    : { why: 'there is no such folder', fix: 'Correct the path. It starts at the folder of this file.' };
}
