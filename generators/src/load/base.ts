import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The folder of the spec that a spec extends: a path from its own folder, or an installed package. Undefined if it extends none. The
 * folder may be missing.
 */
export function extendedFolder(specDir: string): string | undefined {
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
