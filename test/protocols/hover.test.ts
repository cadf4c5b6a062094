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

test('the decoded type describes decoded values: no texts of flags, no aliases', () => {
  expect(declared('Stop')).toContain('- `Y`: Whole');
  expect(declared('StopDecoded')).toContain('- `true`: Whole\n   * - `false`: Broken\n');
  expect(declared('ArrivalQuery')).toContain('Alias:');
  expect(declared('ArrivalQueryDecoded')).toMatch(/^(?![^]*Alias:)[^]*readonly word/);
});

test('the facts of a code are documented at its row', () => {
  expect(declared('FateRow')).toContain('Whether the sender pays.');
  expect(declared('FateRow')).toContain('What to do when you receive this code.');
  expect(text).toContain('To look up a code that you have received, use `findFate`.');
});

/** The text of the comment above a member of a type. */
function saidOf(type: string, member: string): string[] {
  const before = declared(type).split(new RegExp(`\\n +(?:readonly )?${member}\\??:`))[0] ?? '';
  const comment = before.slice(before.lastIndexOf('/**')).split('\n').slice(1, -1);
  return comment.map((line) => line.replace(/^ *\* ?/, ''));
}

const reach =
  '- Rule: A phone number or an email address, not both. Sending none probably causes `Order.Incomplete` (no page states it). ' +
  'Sending more than one probably causes `Order.Twice` (no page states it).';

test.each([
  {
    type: 'ShipDoorRequest',
    member: 'OrderName',
    says: [
      "The sender's own name of the order. (string, 1 to 12 characters, capitals, digits and hyphens)",
      '',
      '@pattern ^[A-Z0-9-]+$',
      '@example ORDER-7',
      '@upstream form',
      '@source handbook',
    ],
  },
  {
    type: 'ShipDoorRequest',
    member: 'Email',
    says: [
      'Where to write.',
      '',
      reach,
      '',
      '@example ann@shop.example',
      '@data contact',
      '@sensitive personal',
      '@upstream form',
      '@source handbook',
    ],
  },
  {
    type: 'TrackRequest',
    member: 'WithMap',
    says: [
      'Whether a map comes along.',
      '',
      '- `1`: With a map',
      '- `0`: Without',
      '- Default: `0`',
      '',
      '@example 1',
      '@upstream form',
      '@source handbook',
    ],
  },
  {
    type: 'TrackResponse',
    member: 'Code',
    says: [
      'How the call went.',
      '',
      '- `Fine`: It went well.',
      '- `Order.Incomplete`: Something is missing.',
      '- `Order.Wrong`: Something is wrong.',
      '- Other values may occur.',
      '',
      '@example Fine',
      '@source handbook',
    ],
  },
])('$member of $type is documented with everything that its type does not say', ({ type, member, says }) => {
  expect(saidOf(type, member)).toEqual(says);
});
