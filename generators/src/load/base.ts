import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The folders of the specs that a spec extends, from the nearest to the furthest. A spec that extends itself, also by way of others,
 * is listed once: then each of its names is defined twice.
 */
export function baseFolders(specDir: string): string[] {
  const found: string[] = [];
  for (let next = extendedFolder(specDir); next !== undefined && !found.includes(next); next = extendedFolder(next)) {
    found.push(next);
  }
  return found;
}

/** A path from the spec's own folder, or an installed package. Undefined for a spec that extends none. The folder may be missing. */
function extendedFolder(specDir: string): string | undefined {
  const [, named] = /^extends: *["']?([^\s"'#]+)/m.exec(serviceText(specDir)) ?? [];
  if (named === undefined) return undefined;
  return named.startsWith('.') ? resolve(specDir, named) : installed(resolve(specDir), named);
}

/** Read as text: whether anything has changed has to be known before a parser is loaded. */
function serviceText(specDir: string): string {
  try {
    return readFileSync(join(specDir, 'service.yaml'), 'utf8');
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
