import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { filesIn } from '../support/tree.ts';

// The words for each kind of fact, written by hand from the YAML of the parcel protocol. That every fact of today's
// spec is shown is tested in test/facts.

const folder = join(await generateHere(specDir('parcel'), ['docs']), 'docs');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Markdown as readers see it: without addresses, anchors and emphasis. */
function plain(markdown: string): string[] {
  const words = markdown.replaceAll(/<a id="[^"]*"><\/a>/g, '').replaceAll(/\[((?:`[^`]*`|[^\]])*)\]\([^)\s]*\)/g, '$1');
  return words.replaceAll('**', '').split('\n');
}

const pages: Readonly<Record<string, readonly string[]>> = {
  'index.md': [
    'The API is `parcel-post`, version `2031-05`.',
    '1. You call Ship. Takes an order for a parcel.',
    '2. The service calls you: Arrival, if you gave a `NotifyAt`. Tells the sender that a parcel has arrived.',
    '3. You call Track. Tells where a parcel is.',
    '| Operations | Ship | Takes an order for a parcel. |',
    '|  | Track | Tells where a parcel is. |',
    '| Products | Ship: To the door | Somebody rings. |',
    '| Callbacks | Arrival | Tells the sender that a parcel has arrived. |',
    'A form over HTTPS, signed with `None`.',
    'POST /post HTTP/1.1',
    'parcel-action: {operation}',
    "`{operation}` is a placeholder for the operation's name.",
    "| The North, `north` | public | `north.parcel-post.example` | The sender's handbook |",
    '| The North, `north` | internal | `north.internal.parcel-post.example` | At the counter<br>Note: Only from depots. |',
    '- Limit: score 30: The weight class from which a parcel goes as freight.',
  ],
  'operations/ship.md': [
    'It leads to requests to your own server: Arrival to `NotifyAt`.',
    '| To the door | `DOOR_2` | Somebody rings. |',
    'Each product has its own type. `ShipRequest` is the union of all products.',
  ],
  'products/door.md': [
    'Parcel Post › Ship › Ship: To the door',
    'Ship with `Carriage` `DOOR_2`.',
    '- Parameters that this product lacks: `LockerNumber`, `Size`',
    'Its type in the packages is `ShipDoorRequest`. Without the packages, use its JSON Schema.',
    '- `Contents` required JSON text that contains `Contents`, not empty',
    '  - `grams` always there integer, 1 to 30000',
    '    - `height` may be missing number',
    '| `Phone` | exactly one of | string, a plus sign and 6 to 14 digits | Where to call. |',
    '| `Insured` | optional | `Y`, `N` (default) | Whether the parcel is insured. |',
    'required · string, 1 to 12 characters, capitals, digits and hyphens · sent in the form',
    '- Pattern: `^\\+[0-9]{6,14}$`, that is, a plus sign and 6 to 14 digits',
    '- Products: To the door; not To a locker',
    '| `N` (default) | Not insured |',
    '- Rule: When `Insured` is `Y`, it is accepted only when `Worth` is given. What is insured has a worth. Breaking this rule probably causes `Order.Incomplete` (no page states it).',
    '- Rule (notice): It has an effect only when `NotifyAt` is given. A word goes with an address. Otherwise: Nobody hears the word.',
    '- Data: contact; keep it out of logs',
    '- JSON text of: `Contents`',
    'Example of the JSON in the text:',
    '| `rings-at-noon` | notice<br>not checked | At noon nobody is at home. |  |',
    '| `one-way-to-reach` | issue: refused | A phone number or an email address, not both. | Sending none probably causes `Order.Incomplete` (no page states it). Sending more than one probably causes `Order.Twice` (no page states it). |',
    'If a required parameter is missing, the service probably returns `Order.Incomplete` (no page states it). If a parameter has an invalid value, the service probably returns `Order.Wrong` (no page states it).',
    'const request: ShipDoorRequest = {',
    "Response, status 200 · from The sender's handbook · open in the workbench",
  ],
  'callbacks/arrival.md': [
    'The service sends a `GET` request to the address in `NotifyAt` of Ship. The query contains the fields:',
    'GET {NotifyAt}?label=…&fate=…&word=…',
    '- Aliases: `labelNumber`',
    '- Values from: Fates',
    'conditional · string',
    '- Returns: `NotifyWord` of the request, unchanged',
    '- Only when: `NotifyWord` of `Ship` is given',
    '?label=0012345678&fate=D1&word=swordfish',
  ],
  'payloads/journey.md': [
    'Used in Track: response `Parcel.Journey`.',
    '| `stops[].day` | may be missing | string, a date, as `yyyy-MM-dd` or an empty text | When it came there; empty while it is on the way. |',
    '- Example: `1.5`',
  ],
  'codes/fates.md': [
    'The list is closed: there are no other codes.',
    "The type is `Fate`. `findFate(code)` returns the facts of a code, or `undefined` if the code isn't listed.",
    '- Charged: Whether the sender pays. (`charged`, boolean)',
    '| Code | Charged | Tries | Desk | Meaning | What to do |',
    '| `X9` | no | `3` | `back` | Lost. | Ask for your money. |',
    '- What to do: Ask for your money.',
    '- Only when: `Insured` of `Ship` is `Y`',
  ],
  'error.md': [
    '| `Code` | always there | `Fine`, `Order.Incomplete`, `Order.Wrong`, `Order.Twice` | How the call went. |',
    '- Open: other values are possible',
  ],
  'limits.md': ["| How long a label is good. | 14 days | Ship | The sender's handbook |"],
  'rules.md': [
    '- Always: `NotifyAt` matches `^https://`',
    '- Otherwise: Breaking this rule probably causes `Order.Wrong` (no page states it).',
    '- When: `NotifyWord` is given',
    '- Then: `NotifyAt` is given',
    '- Exactly one of: `Phone` and `Email`',
    '- Broken when: `Worth` is given, and `Insured` is not given',
    '- Broken when: `LockerNumber` is `L000`, and `Size` is `03`',
    '- Checked: yes, by the validators',
    '- Checked: no, because the message alone does not show whether the rule is broken',
    '- Applies to: Ship, To a locker: request',
  ],
  'names.md': [
    '| `height` | Contents `box.height` |',
    '| `labelNumber` | Arrival: query |',
    '| `OrderName` | Ship, To the door: request · Ship, To a locker: request |',
    '| `X9` | Fates |',
  ],
  'sources.md': ['- Last changed: 2031-05-01', "- Authority: the provider's documentation", '- Id in the spec: `hearsay`'],
  'discrepancies.md': ['| At the counter | The fourth. |', 'This reference uses: The fifth.', 'Concerns: Sources'],
  'data-protection.md': [
    '| contact | An email address, a phone number, or a delivery address. | `Email`, `Phone`, `Street` |',
    'No source states how long the service keeps the data of these messages or fields:',
    "| `Email` | contact | form body | not stated | The sender's handbook |",
  ],
  'quick-start.md': [
    '## 1. Weigh the parcel',
    'Put it on the scales, and write down what `Ship` asks for.',
    '- Advice: Use both hands. (At the counter)',
  ],
};

describe.each(Object.entries(pages))('%s reads', (page, lines) => {
  const all = plain(read(`markdown/${page}`));

  test.each(lines)('%s', (line) => {
    expect(all).toContain(line);
  });
});

describe.each(filesIn(folder).filter((file) => file.endsWith('.md') || file === 'llms.txt'))(
  'Nothing is left out of a sentence in %s:',
  (file) => {
    const prose = plain(read(file).replaceAll(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, ''));

    test('no value of a program, such as undefined, is in a text', () => {
      expect(prose.filter((line) => /\bundefined\b(?!`)|\[object |\bNaN\b|=>/.test(line))).toEqual([]);
    });

    test('headings, labels, links and cells of a head are not empty', () => {
      const labels = read(file)
        .split('\n')
        .filter((line) => /^#+ *(<a id="[^"]*"><\/a>)? *$|\[\]\(|\*\*\*\*|^- *$/.test(line));
      const heads = prose.filter((_, i) => prose[i + 1]?.startsWith('| --- '));
      expect(labels).toEqual([]);
      expect(
        heads.filter((head) =>
          head
            .split('|')
            .slice(2, -1)
            .some((cell) => cell.trim() === ''),
        ),
      ).toEqual([]);
    });

    test('words have one space between them, and none before a full stop or a comma', () => {
      const text = prose.filter((line) => !line.startsWith('|')).map((line) => line.trimStart().replaceAll(/`[^`]*`/g, '`'));
      expect(text.filter((line) => /\S {2,}\S| [.,;:](\s|$)|\(\s*\)| $/.test(line))).toEqual([]);
    });
  },
);

/** Tables that explain: each of their columns that holds sentences, by its head. */
const explaining: readonly (readonly [page: string, columns: readonly string[]])[] = [
  ['issues.md', ['What is wrong', 'How to fix it', 'What it is']],
  ['diagnostics.md', ['What is wrong', 'How to fix it']],
  ['gateways.md', ['What it is for', 'Checks', "Doesn't check"]],
  ['glossary.md', ['Meaning']],
  ['data-protection.md', ['What it is']],
  ['index.md', ['Content']],
];

describe.each(explaining)('In the tables of %s', (page, columns) => {
  test.each(columns)('every cell under "%s" is a sentence', (column) => {
    const cells = cellsUnder(plain(read(`markdown/${page}`)), column);

    expect(cells.length).toBeGreaterThan(1);
    expect(cells.filter((cell) => !/^[A-Z`‹{'"].*[.:!?…›]$/u.test(cell))).toEqual([]);
  });
});

/** The cells under a head, in all tables that have it. */
function cellsUnder(lines: readonly string[], column: string): string[] {
  let at = -1;
  return lines.flatMap((line, i) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (lines[i + 1]?.startsWith('| --- ')) at = cells.indexOf(column);
    if (!line.startsWith('|')) at = -1;
    const isRow = at >= 0 && !line.startsWith('| --- ') && !lines[i + 1]?.startsWith('| --- ');
    return isRow ? [cells[at] ?? ''] : [];
  });
}
