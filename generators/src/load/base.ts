import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** That one spec extends another one: both folders, and the name of the extended spec as written. */
export interface Extension {
  /** The folder of the spec that extends. */
  readonly from: string;
  /** As it is written: a path from that folder, or the name of a package. */
  readonly named: string;
  readonly isPackage: boolean;
  /** The folder of the extended spec. It may be missing. */
  readonly dir: string;
}

/** The specs that a spec extends, from the nearest to the furthest. The last one may lead back to a spec before it. */
export function extensionsOf(specDir: string): Extension[] {
  const passed = new Set([resolve(specDir)]);
  const found: Extension[] = [];
  for (let next = extensionOf(specDir); next !== undefined; next = passed.has(next.dir) ? undefined : extensionOf(next.dir)) {
    passed.add(next.from);
    found.push(next);
  }
  return found;
}

/** The folders of the specs that a spec extends, without its own. */
export function baseFolders(specDir: string): string[] {
  return [...new Set(extensionsOf(specDir).map(({ dir }) => dir))].filter((dir) => dir !== resolve(specDir));
}

function extensionOf(specDir: string): Extension | undefined {
  const [, named] = /^extends: *["']?([^\s"'#]+)/m.exec(serviceText(specDir)) ?? [];
  if (named === undefined) return undefined;
  const from = resolve(specDir);
  const isPackage = !named.startsWith('.');
  return { from, named, isPackage, dir: isPackage ? installed(from, named) : resolve(from, named) };
}

/** Read as text: whether anything has changed has to be known before a parser is loaded. */
export function serviceText(specDir: string): string {
  const path = join(specDir, 'service.yaml');
  try {
    // Reading a pipe would wait for ever.
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

function installed(from: string, name: string): string {
  const folder = join(from, 'node_modules', name);
  const up = dirname(from);
  if (existsSync(folder) || up === from) return folder;
  return installed(up, name);
}
