import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const drafts = ['2020-12', 'draft-07'] as const;
export type Draft = (typeof drafts)[number];

export interface Vector {
  readonly name: string;
  /** The type of a request. */
  readonly message?: string;
  readonly wire: unknown;
  readonly result: { readonly ok: boolean };
}

/** The files of the schemas package in an output folder. */
export function schemaFiles(out: string) {
  const dir = join(out, 'schemas/generated');
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dir, name), 'utf8'));
  const vectorsIn = (file: string): readonly Vector[] => Object(read(`vectors/${file}`)).vectors;
  return {
    dir,
    read,
    schemas: (draft: Draft): readonly object[] => readdirSync(join(dir, draft)).map((file) => Object(read(`${draft}/${file}`))),
    requests: () => vectorsIn('requests.json'),
    /** Every message of every vector. */
    wires: () => readdirSync(join(dir, 'vectors')).flatMap((file) => vectorsIn(file).map(({ wire }) => wire)),
  };
}
