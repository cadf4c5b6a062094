import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { diff } from '../../generators/dist/diff/diff.js';
import { specDir } from '../support/paths.ts';
import { generateHere, modelOf } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { loadValidators, notices } from '../support/validators.ts';

/** The parcel protocol with a deprecated field, a deprecated value and two deprecated codes. */
function aged(): SpecCopy {
  const spec = new SpecCopy('parcel');
  const since = (version: string, instead: string) => `deprecated: { since: "${version}", instead: "${instead}" }`;
  spec.replace(
    'products/door.yaml',
    '      description: Where to write.\n',
    `      description: Where to write.\n      ${since('2030-01', '`Phone`')}\n`,
  );
  spec.replace(
    'products/door.yaml',
    'means: Not insured, flag: false }',
    `means: Not insured, flag: false, ${since('2030-02', 'no value')} }`,
  );
  spec.replace('codes/sizes.yaml', 'means: Small, source', `means: Small, ${since('2030-03', '`02`')}, source`);
  spec.replace('codes/fates.yaml', '    means: Lost.\n', '    means: Lost.\n    deprecated: { since: "2030-04" }\n');
  spec.replace(
    'payloads/thing.yaml',
    '    description: What it is.\n',
    `    description: What it is.\n    ${since('2030-05', '`handling`')}\n`,
  );
  return spec;
}

const made = { spec: new SpecCopy('parcel'), out: '' };
beforeAll(async () => {
  made.spec = aged();
  made.out = await generateHere(made.spec.dir, ['openapi', 'types', 'validators', 'docs']);
});
const read = (file: string): string => readFileSync(join(made.out, file), 'utf8');

describe('what is deprecated is noticed when it is sent', () => {
  const door = {
    Carriage: 'DOOR_2',
    OrderName: 'ORDER-7',
    Street: '7 Mill Lane',
    Contents: '{"grams":1,"things":[]}',
  };
  const locker = { Carriage: 'LOCKER_24', OrderName: 'ORDER-7', LockerNumber: 'L042' };

  test.each([
    ['nothing', 'ShipDoorRequest', { ...door, Phone: '+4930123456', Insured: 'Y', Worth: '1' }, [], undefined],
    [
      'a field',
      'ShipDoorRequest',
      { ...door, Email: 'a@b.example' },
      ['deprecated Email'],
      'Email is deprecated since 2030-01: use `Phone`.',
    ],
    [
      'a value',
      'ShipDoorRequest',
      { ...door, Phone: '+4930123456', Insured: 'N' },
      ['deprecated Insured'],
      'Insured has a value that is deprecated since 2030-02: use no value.',
    ],
    [
      'a code',
      'ShipLockerRequest',
      { ...locker, Size: '01' },
      ['deprecated Size'],
      'Size has a value that is deprecated since 2030-03: use `02`.',
    ],
    ['another code', 'ShipLockerRequest', { ...locker, Size: '02' }, [], undefined],
    [
      'a field in JSON text',
      'ShipDoorRequest',
      { ...door, Phone: '+4930123456', Contents: '{"grams":1,"things":[{"name":"Tea","pieces":1}]}' },
      ['deprecated Contents.things.0.name'],
      'Contents › things.0.name is deprecated since 2030-05: use `handling`.',
    ],
  ])('%s', (_, type, request, expected, message) => {
    const checked = loadValidators(made.out)(type)(request);

    expect([checked.ok, notices(checked), checked.notices[0]?.message]).toEqual([true, expected, message]);
  });

  test('and not when it is received', () => {
    const { notices } = loadValidators(made.out)('TrackResponse')({ RequestId: 'r', Code: 'Fine', Parcel: { Fate: 'D1' } });
    expect(notices).toEqual([]);
  });

  test('a strict caller has it as an issue', () => {
    const checked = loadValidators(made.out)('ShipLockerRequest')({ ...locker, Size: '01' }, { strict: ['deprecated'] });
    expect(checked.issues?.map(({ code }) => code)).toEqual(['deprecated']);
  });
});

test('editors strike it out', () => {
  const types = read('types/generated/index.d.mts');
  for (const words of ['2030-01: use `Phone`', '2030-03: use `02`', '2030-04', '2030-05: use `handling`']) {
    expect(types).toContain(`@deprecated Deprecated since ${words}.`);
  }
  expect(types).toContain('`N`: Not insured. Deprecated since 2030-02: use no value.');
});

interface Schema {
  readonly deprecated?: boolean;
  readonly description: string;
  readonly properties: Readonly<Record<string, Schema>>;
}

function emailIn(document: string, ...way: readonly string[]): Schema | undefined {
  let found: unknown = JSON.parse(read(`openapi/documents/${document}.json`));
  for (const step of way) found = Object(found)[step];
  const schema: Schema = Object(found);
  return schema.properties['Email'];
}

test.each([
  ['parcel-post.openapi-3.1', true, ['components', 'schemas', 'ShipDoorRequest']],
  ['parcel-post.openapi-3.0', true, ['components', 'schemas', 'ShipDoorRequest']],
  ['parcel-post-lite.openapi-3.0', true, ['components', 'schemas', 'ShipRequest']],
  ['parcel-post.swagger-2.0', undefined, ['definitions', 'ShipRequest']],
])('%s says it', (document, flag, way) => {
  const email = emailIn(document, ...way);
  expect(email?.deprecated).toBe(flag);
  expect(email?.description).toContain('Deprecated since 2030-01: use `Phone`.');
});

test('the reference says it', () => {
  expect(read('docs/markdown/codes/sizes.md')).toContain('**Deprecated since 2030-03: use `02`.**');
  expect(read('docs/markdown/products/door.md')).toContain('**Deprecated since 2030-01: use `Phone`.**');
});

const nowhere = () => undefined;

test('the diff says it, and that it is over', async () => {
  const [before, after] = [await modelOf(specDir('parcel')), await modelOf(made.spec.dir)];

  const findings = JSON.stringify([
    diff(before.protocol, after.protocol, nowhere),
    diff(after.protocol, before.protocol, nowhere),
  ]);

  for (const says of [
    'it is deprecated since 2030-01: use `Phone`.',
    'is deprecated since 2030-02: use no value.',
    'the code is deprecated since 2030-03: use `02`.',
    'it is no longer deprecated.',
  ]) {
    expect(findings).toContain(says);
  }
});
