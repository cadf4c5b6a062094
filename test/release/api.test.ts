import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

interface ApiChange {
  readonly name: string;
  readonly impact: string;
}

/** Compares two modules of declarations. */
async function changes(before: string, after: string): Promise<readonly ApiChange[]> {
  const file = join(tempDir('api'), 'compare.mjs');
  const side = (text: string) => JSON.stringify({ entry: 'index.d.mts', files: { 'index.d.mts': text } });
  writeFileSync(
    file,
    `import { compareDeclarations } from ${JSON.stringify(join(root, 'scripts/lib/api/compare.js'))};
    console.log(JSON.stringify(compareDeclarations(${side(before)}, ${side(after)})));`,
  );
  const { stdout, stderr } = await runNode([file]);
  if (stderr !== '') throw new Error(stderr);
  const found: readonly ApiChange[] = JSON.parse(stdout);
  return found;
}

const base = `
  export interface Request { readonly id: string; readonly note?: string }
  export interface Reply { readonly code: 'a' | 'b' }
  export type Box<T> = { readonly value: T };
  export declare function send(request: Request): Reply;
  export declare const limit: number;
  interface ByKind { readonly a: { readonly a: string }; readonly b: { readonly b: string } }
  type Chosen<K extends keyof ByKind> = [keyof ByKind] extends [K] ? ByKind[keyof ByKind] : ByKind[K];
  export declare function pick<K extends 'a' | 'b' | undefined = undefined>(kind?: K): Chosen<K extends keyof ByKind ? K : keyof ByKind>;
`;

const edits = [
  { what: 'nothing', from: '', to: '', says: [] },
  { what: 'a function goes', from: 'export declare const limit: number;', to: '', says: ['breaking limit'] },
  {
    what: 'a function comes',
    from: '  export declare const',
    to: '  export declare const more: string; export declare const',
    says: ['addition more'],
  },
  { what: 'a parameter is asked for', from: 'note?: string', to: 'note: string', says: ['breaking Request', 'breaking send'] },
  { what: 'a parameter may be left out', from: 'id: string', to: 'id?: string', says: ['addition Request'] },
  { what: 'a value may come', from: "'a' | 'b'", to: "'a' | 'b' | 'c'", says: ['addition Reply', 'breaking send'] },
  { what: 'a value never comes', from: "'a' | 'b'", to: "'a'", says: ['breaking Reply'] },
  { what: 'a constant is of another type', from: 'limit: number', to: 'limit: string', says: ['breaking limit'] },
  { what: 'a type with parameters changes', from: 'value: T', to: 'values: T', says: ['breaking Box'] },
  {
    what: 'a function takes fewer kinds',
    from: "K extends 'a' | 'b' | undefined",
    to: "K extends 'a' | undefined",
    says: ['breaking pick'],
  },
  {
    what: 'a function gives something else by its kind',
    from: 'b: { readonly b: string',
    to: 'b: { readonly c: string',
    says: ['breaking ByKind', 'breaking Chosen', 'breaking pick'],
  },
  {
    what: 'a function takes another kind',
    from: "K extends 'a' | 'b' | undefined",
    to: "K extends 'a' | 'b' | 'c' | undefined",
    says: [],
  },
  { what: 'only words change', from: 'export declare const limit', to: '/** The most. */ export declare const limit', says: [] },
];

describe('What a change of declarations breaks', () => {
  test.each(edits)('$what', async ({ from, to, says }) => {
    const found = await changes(base, base.replace(from, to));

    expect(found.map(({ impact, name }) => `${impact} ${name}`).sort()).toEqual(says);
  });
});

test('an unknown format is refused', async () => {
  expect(await runNode(['scripts/api.js', '--since', 'HEAD', '--format', 'xml'])).toMatchObject({ code: 2 });
});
