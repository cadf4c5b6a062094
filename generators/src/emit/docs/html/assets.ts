import { readFileSync } from 'node:fs';
import type { OutputFile } from '../../../output-file.ts';

/** The style sheets and the scripts of the pages. The build of the compiler bundles them, because they don't depend on the spec. */
export function assets(): OutputFile[] {
  const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL('./assets.json', import.meta.url), 'utf8'));
  return Object.entries(texts).map(([name, text]) => ({ path: `docs/site/assets/${name}`, text }));
}
