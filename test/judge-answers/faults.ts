import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as validators from '../../packages/validators/generated/index.mjs';
import { root } from '../support/paths.ts';

/** A change of the generated code that makes some answer come out wrong. */
export interface Fault {
  readonly what: string;
  readonly find: RegExp;
  readonly replace: string;
}

export const faults: readonly Fault[] = [
  { what: 'dates need not be in the calendar', find: /isInCalendar\(iso\) \? iso : doubt\(c\)/, replace: 'iso' },
  { what: 'month and day are swapped', find: /(form: "yyyy\/MM\/dd".*?iso: )"\$1-\$2-\$3"/, replace: '$1"$$1-$$3-$$2"' },
  { what: 'no expiry is not read', find: /endless\?\.includes\(given\)/, replace: 'false' },
  {
    what: 'a boolean counts as the documented yes',
    find: /value2 === yes \? !0/,
    replace: 'value2 === yes || value2 === true ? !0',
  },
  { what: 'scores may be out of range', find: /given >= min && given <= max \? given : doubt\(c\)/, replace: 'given' },
  { what: 'closed lists are open', find: /c\.doubt = !0, isOpen \? given : void 0/, replace: 'c.doubt = !0, given' },
  {
    what: 'numbers in the place of text lose digits',
    find: /isExact\(value2\) \? String\(value2\) : void 0/,
    replace: 'String(value2)',
  },
  {
    what: 'a text counts as a list',
    find: /typeof value2 == "string" \? parsed\(value2\)/,
    replace: 'typeof value2 == "string" ? [value2]',
  },
  {
    what: 'JSON text in JSON text is not read',
    find: /typeof inner == "string" \? doubted\(c, inside\(/,
    replace: 'false ? doubted(c, inside(',
  },
  { what: 'the document that was asked for is ignored', find: /byCode\.get\(c\.code\) \|\| any/, replace: 'any' },
  {
    what: 'images are a character too long',
    find: /\? given\.length : given\.end - given\.start/,
    replace: '? given.length : given.end - given.start + 1',
  },
  { what: 'a failed call with a passed verdict is fine', find: /v\.code !== void 0 && v\.code !== "Success"/, replace: 'false' },
  {
    what: 'an attacked face with a passed verdict is fine',
    find: /v\.result\?\.extFaceInfo\?\.faceAttack === !0/,
    replace: 'false',
  },
];

/** The generated decoders with a fault. */
export async function faulty({ what, find, replace }: Fault): Promise<typeof validators> {
  const text = readFileSync(join(root, 'packages/validators/generated/index.mjs'), 'utf8');
  const broken = text.replace(find, replace);
  if (broken === text) throw new Error(`The code that the fault "${what}" changes is not there.`);
  const folder = mkdtempSync(join(tmpdir(), 'idv-fault-'));
  try {
    writeFileSync(join(folder, 'index.mjs'), broken);
    const loaded: typeof validators = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.mjs')).href);
    return loaded;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
