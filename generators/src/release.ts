import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is generated without a package.json beside the spec. */
const unreleased = '0.0.0';

/** The version of the project that a spec belongs to: that of the package.json beside the spec's folder. */
export function readRelease(specDir: string): string {
  try {
    const version: unknown = Object(JSON.parse(readFileSync(join(specDir, '../package.json'), 'utf8'))).version;
    return typeof version === 'string' ? version : unreleased;
  } catch {
    return unreleased;
  }
}
