import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

let text: string;
beforeAll(async () => {
  const spec = new SpecCopy('parcel');
  const yesNo = '[{ value: "Y", means: Whole, flag: true }, { value: "N", means: Broken, flag: false }]';
  const rest = 'source: [handbook]';
  spec.append('payloads/stop.yaml', `  seal: { type: string, description: How the seal is., values: ${yesNo}, ${rest} }\n`);
  text = readFileSync(join(await generateHere(spec.dir, ['types']), 'types/generated/index.d.mts'), 'utf8');
});

/** A type as it is declared. */
const declared = (name: string): string => text.split(`export interface ${name} {\n`)[1]?.split('\n}\n')[0] ?? '';

test('what is decoded is told as it then is: no text of a flag, no other spelling', () => {
  expect(declared('Stop')).toContain('- `Y`: Whole');
  expect(declared('StopDecoded')).toContain('- `true`: Whole\n   * - `false`: Broken\n');
  expect(declared('ArrivalQuery')).toContain('Also spelt');
  expect(declared('ArrivalQueryDecoded')).toMatch(/^(?![^]*Also spelt)[^]*readonly word/);
});

test('what a code is known for is told on its row', () => {
  expect(declared('FateRow')).toContain('Whether the sender pays.');
  expect(declared('FateRow')).toContain('What to do about it.');
  expect(text).toContain('A code that was received is looked up with `findFate`.');
});
