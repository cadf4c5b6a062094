import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/paths.ts';

const readmes = ['README.md', 'packages/types/README.md', 'packages/validators/README.md'];

/** The TypeScript that the READMEs show, each block as a file of its own. */
export function readmeSamples(): { readonly name: string; readonly code: string }[] {
  return readmes.flatMap((path) => {
    const blocks = [...readFileSync(join(root, path), 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code);
    if (blocks.length === 0) throw new Error(`${path} shows no TypeScript`);
    return blocks.map((code, i) => ({ name: `${path.replaceAll(/\W/g, '-')}-${i}`, code: `${globals}\n${code}` }));
  });
}

const globals = 'declare const console: { log(...values: readonly unknown[]): void };';
