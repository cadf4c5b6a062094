import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version if there is no package.json beside the spec. */
const unreleased = '0.0.0';

/** The version in the package.json beside the folder of the spec. */
export function readRelease(specDir: string): string {
  try {
    const version: unknown = Object(JSON.parse(readFileSync(join(specDir, '../package.json'), 'utf8'))).version;
    return typeof version === 'string' ? version : unreleased;
  } catch {
    return unreleased;
  }
}
