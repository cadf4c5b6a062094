import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/paths.ts';
import type { ValidatorModule } from '../support/validators.ts';

/** A change of the generated code that makes some verdict wrong. */
export interface Fault {
  readonly what: string;
  readonly find: RegExp;
  readonly replace: string;
}

export const faults: readonly Fault[] = [
  { what: 'identifiers may be longer', find: /\.length <= 32/g, replace: '.length <= 320' },
  { what: 'scene codes may have one more character', find: /\.length <= 10\b/g, replace: '.length <= 11' },
  { what: 'one product takes a value that is not listed', find: /=== "T" \|\|/, replace: '=== "T" || value0 === "Y" ||' },
  { what: 'capitals in the scheme are refused', find: /\[Hh\]\[Tt\]\[Tt\]\[Pp\]\[Ss\]:/, replace: 'https:' },
  {
    what: 'no image is needed',
    find: /isFilled\(data\.FacePictureBase64\) \|\|/,
    replace: 'true ||',
  },
  { what: 'hyphens in names count', find: /replaceAll\(\/\[_-\]\/g, ""\)/, replace: 'replaceAll(/_/g, "")' },
  { what: 'near names are not near', find: /Math\.floor\(word\.length \/ 3\)/, replace: 'Math.floor(word.length / 30)' },
  { what: 'an uncovered product is unknown', find: /"KYC_GLOBAL"/g, replace: '"KYC_LOCAL"' },
  { what: 'a member of the SDK is unknown', find: /\bOcrValueStandard /g, replace: '' },
  { what: 'a message in the names of the SDK is not recognized', find: /example !== void 0 \|\|/, replace: '' },
  { what: 'empty values stay in the value', find: /report\.empties\.push\(path\)/, replace: 'undefined' },
  {
    what: 'an empty image counts',
    find: /isFilled\(data\.FacePictureBase64\)/g,
    replace: '(data.FacePictureBase64 !== undefined)',
  },
];

/** The generated validators with a fault. */
export async function faulty({ what, find, replace }: Fault): Promise<ValidatorModule> {
  const text = readFileSync(join(root, 'packages/validators/generated/index.mjs'), 'utf8');
  const broken = text.replace(find, replace);
  if (broken === text) throw new Error(`The code that the fault "${what}" changes is not there.`);
  const folder = mkdtempSync(join(tmpdir(), 'idv-fault-'));
  try {
    writeFileSync(join(folder, 'index.mjs'), broken);
    const doors: ValidatorModule = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.mjs')).href);
    return doors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
