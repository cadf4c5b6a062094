import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';

// OpenAPI 3.0 and 2.0 have no keywords for many facts of the spec, so descriptions state them. Written by hand from the YAML of
// the parcel protocol: the expected description of each field.

interface Named {
  readonly description?: string;
  readonly summary?: string;
  readonly example?: unknown;
}

interface Schema extends Named {
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, { readonly post: Named & { readonly responses: Readonly<Record<string, Named>> } }>>;
  readonly components?: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly definitions?: Readonly<Record<string, Schema>>;
}

let out: string;
beforeAll(async () => {
  out = await generateHere(specDir('parcel'), ['openapi']);
});

function read(name: string): Document {
  const document: Document = JSON.parse(readFileSync(join(out, `openapi/documents/parcel-post${name}.json`), 'utf8'));
  return document;
}

/** A field by its path, in a message. */
function field(document: Document, message: string, path: string): Schema | undefined {
  const schemas = document.components?.schemas ?? document.definitions;
  return path.split('.').reduce((schema: Schema | undefined, name) => schema?.properties?.[name], schemas?.[message]);
}

const oneWay =
  '- Rule: A phone number or an email address, not both. Sending none probably causes `Order.Incomplete` (no page states it). ' +
  'Sending more than one probably causes `Order.Twice` (no page states it).';
const worth = '- Rule: What is insured has a worth. Breaking this rule probably causes `Order.Incomplete` (no page states it).';
const forgotten = '- Rule: A worth is for insured parcels. Otherwise: The worth is forgotten.';
const word = '- Rule: A word goes with an address. Otherwise: Nobody hears the word.';
const oldLocker = '- Rule: Locker L000 has no large boxes. Breaking this rule probably causes `Order.Wrong` (no page states it).';

const fields: readonly { message: string; path: string; says: readonly string[]; example?: unknown }[] = [
  {
    message: 'ShipDoorRequest',
    path: 'OrderName',
    says: ["The sender's own name of the order. (string, 1 to 12 characters, capitals, digits and hyphens)"],
    example: 'ORDER-7',
  },
  { message: 'ShipDoorRequest', path: 'Carriage', says: ['How the parcel travels.', '', '- `DOOR_2`: To the door'] },
  {
    message: 'ShipDoorRequest',
    path: 'Phone',
    says: ['Where to call. (string, a plus sign and 6 to 14 digits)', '', oneWay, '- Rule: At noon nobody is at home.'],
  },
  { message: 'ShipDoorRequest', path: 'Email', says: ['Where to write.', '', oneWay] },
  {
    message: 'ShipDoorRequest',
    path: 'Insured',
    says: ['Whether the parcel is insured.', '', '- `Y`: Insured', '- `N`: Not insured', '- Default: `N`', worth, forgotten],
    example: 'Y',
  },
  {
    message: 'ShipDoorRequest',
    path: 'Worth',
    says: ['What it is worth, in whole coins. (string, digits)', '', worth, forgotten],
  },
  {
    message: 'ShipDoorRequest',
    path: 'Contents',
    says: [
      'What is inside. (JSON text that contains `Contents`, not empty)',
      '',
      'Inside the text:',
      '',
      '- `grams`: The weight. (integer, 1 to 30000)',
      '- `weight`: Alias of `grams`.',
      '- `box`: The box around it.',
      '  - `width`: In centimeters. (number, at least 0)',
      '  - `height`: In centimeters.',
      '- `things`: One entry a thing.',
      '  - `name`: What it is. (string, 1 to 20 characters)',
      '  - `pieces`: How many. (integer, at least 1)',
      '  - `handling`: How to treat it.',
    ],
    example: '{"grams":1200,"things":[{"name":"Teapot","pieces":1,"handling":["FRAGILE"]}]}',
  },
  {
    message: 'ShipDoorRequest',
    path: 'NotifyWord',
    says: ['A word that comes back with the notice. (string, an opaque token, up to 20 characters)', '', word],
  },
  { message: 'TrackRequest', path: 'LabelNumber', says: ['The number on the label. (string, exactly 10 characters)'] },
  {
    message: 'TrackResponse',
    path: 'Code',
    says: [
      'How the call went.',
      '',
      '- `Fine`: It went well.',
      '- `Order.Incomplete`: Something is missing.',
      '- `Order.Wrong`: Something is wrong.',
      '- Other values may occur.',
    ],
  },
  {
    message: 'TrackResponse',
    path: 'Parcel.Fate',
    says: [
      'What has become of it.',
      '',
      '- Returned only when `Code` is `Fine`.',
      '- `D1`: Delivered. Charged: yes. Tries: 1. Desk: front.',
      '- `X9`: Lost. Charged: no. Tries: 3. Desk: back. Ask for your money. Returned only when `Insured` of `Ship` is `Y`.',
    ],
  },
  {
    message: 'TrackResponse',
    path: 'Parcel.Journey',
    says: [
      'Its way so far. (JSON text that contains `Journey`)',
      '',
      '- May also arrive as a parsed object: accept both.',
      '',
      'Inside the text:',
      '',
      '- `stops`: Where it was, the first place first.',
      '  - `place`: The name of the depot.',
      '  - `day`: When it came there; empty while it is on the way. (string, a date, as `yyyy-MM-dd` or an empty text)',
      '- `late`: Whether it is late.',
      '- `hoursLate`: How late it is. (number, 0 to 999)',
    ],
  },
];

describe.each(['.openapi-3.0', '-strict.openapi-3.0'])('In parcel-post%s', (name) => {
  test.each(fields)('$path of $message states what its schema has no keyword for', ({ message, path, says, example }) => {
    const found = field(read(name), message, path);

    expect(found?.description?.split('\n')).toEqual(says);
    if (example !== undefined) expect(found?.example).toBe(example);
  });
});

test('A field of a closed list that accepts empty texts has its own values instead of a reference', () => {
  expect(field(read('.openapi-3.0'), 'ShipLockerRequest', 'Size')?.description?.split('\n')).toEqual([
    'The size of the box.',
    '',
    '- Default: `02`',
    oldLocker,
    '- `01`: Small',
    '- `02`: Middling',
    '- `03`: Large',
  ]);
});

describe('A call says', () => {
  test('what it does, with each product, and its limits', () => {
    const { summary, description } = read('.openapi-3.0').paths['/Ship']?.post ?? {};

    expect(summary).toBe('Takes an order for a parcel');
    expect(description?.split('\n\n')).toEqual([
      'Takes an order for a parcel.',
      '`DOOR_2`: Somebody rings.',
      '`LOCKER_24`: Waits in a locker for a day.',
      '- 14 days: How long a label is good.',
    ]);
  });

  test('what each response means, by its status', () => {
    const { responses = {} } = read('.openapi-3.0').paths['/Ship']?.post ?? {};
    const said = Object.entries(responses).map(([status, { description }]) => [status, ...(description?.split('\n') ?? [])]);

    expect(said).toEqual([
      ['200', 'The response of Ship.', '- `Fine`: It went well.'],
      [
        '400',
        'The call failed.',
        '- `Order.Incomplete`: Something is missing. Complete the order.',
        '- `Order.Wrong`: Something is wrong.',
      ],
      ['409', 'The call failed.', '- `Order.Twice`: Something is given twice. Only for `DOOR_2`.'],
      ['default', 'Any other error.'],
    ]);
  });
});

describe('A document says for whom it is:', () => {
  const service = 'Sends parcels to a door or to a locker, and tells where they are.';
  const isOpen = 'Requests may have parameters that this document does not list, and optional parameters may be empty.';
  const isMerged =
    'A request is one object with the parameters of every product. Only the descriptions say which product has which parameter. ';

  test.each([
    ['.openapi-3.0', isOpen],
    [
      '-strict.openapi-3.0',
      'Requests with parameters that this document does not list are refused. ' +
        'Leave optional parameters out instead of sending them empty.',
    ],
    ['-lite.openapi-3.0', isMerged + isOpen],
    ['.swagger-2.0', isMerged + isOpen],
  ])('parcel-post%s', (name, remark) => {
    expect(read(name).info).toMatchObject({
      title: 'Parcel Post',
      version: '2031-05',
      description: expect.stringContaining(`${service}\n\n${remark}`),
    });
  });
});

describe.each(['-lite.openapi-3.0', '.swagger-2.0'])('In parcel-post%s, which has one request for all products,', (name) => {
  test('a parameter names the products that have it', () => {
    const document = read(name);
    const linesOf = (path: string) => field(document, 'ShipRequest', path)?.description?.split('\n') ?? [];

    expect(linesOf('Street')).toContain('- Only for `DOOR_2`.');
    expect(linesOf('LockerNumber')).toContain('- Only for `LOCKER_24`.');
    expect(linesOf('OrderName').join('\n')).not.toContain('Only for');
  });
});
