import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileSpec, generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { asProject, typeErrors } from '../support/typecheck.ts';
import { loadValidators } from '../support/validators.ts';

const many = Array.from({ length: 2000 }, (_, i) => i);

describe('a protocol of 2,000 codes and 2,000 fields', () => {
  const made = { out: '' };
  beforeAll(async () => {
    const spec = new SpecCopy('parcel');
    spec.append('codes/sizes.yaml', many.map((i) => `  - { code: "S${i}", means: Is ${i}, source: [handbook] }\n`).join(''));
    const field = (i: number, indent: string) => `${indent}F${i}: { type: string, description: It., source: [handbook] }\n`;
    const inside = (i: number) => `  box.f${i}: { type: string, description: It., source: [handbook] }\n`;
    spec.replace('operations/track.yaml', '    WithMap:\n', `${many.map((i) => field(i, '    ')).join('')}    WithMap:\n`);
    spec.append('payloads/contents.yaml', many.map(inside).join(''));
    made.out = await generateHere(spec.dir, ['openapi', 'types', 'validators']);
  });

  test.each([
    ['01', true],
    ['S1999', true],
    ['S2000', false],
  ])('takes the code %s or not: %s', (Size, ok) => {
    const request = { Carriage: 'LOCKER_24', OrderName: 'ORDER-7', LockerNumber: 'L042', Size };
    const checked = loadValidators(made.out)('ShipLockerRequest')(request);

    expect(checked.ok).toBe(ok);
    expect(checked.issues?.[0]?.message.length ?? 0).toBeLessThan(200);
  });

  test('knows the last field and no other, in the message and inside it', () => {
    const track = loadValidators(made.out)('TrackRequest');
    const label = { LabelNumber: '0012345678' };
    const order = { Carriage: 'DOOR_2', OrderName: 'ORDER-7', Street: '7 Mill Lane', Phone: '+4930123456' };
    const ship = (box: object) =>
      loadValidators(made.out)('ShipDoorRequest')({ ...order, Contents: JSON.stringify({ grams: 1, things: [], box }) });

    expect([track({ ...label, F1999: 'x' }).notices, ship({ f1999: 'x' }).notices]).toEqual([[], []]);
    expect([track({ ...label, F2000: 'x' }).notices.length, ship({ f2000: 'x' }).notices.length]).toEqual([1, 1]);
  });
});

test('a wrong value of a long list is reported without all of it', async () => {
  const spec = new SpecCopy('parcel');
  spec.append('codes/sizes.yaml', many.map((i) => `  - { code: "S${i}", means: Is ${i}, source: [handbook] }\n`).join(''));
  spec.replace('products/locker.yaml', 'default: "02"', 'default: "04"');
  spec.replace('products/locker.yaml', 'LockerNumber: "L042", Size: "01"', 'LockerNumber: "L042", Size: "04"');

  const compiled = await compileSpec(spec.dir);

  const texts = compiled.kind === 'faulty' ? compiled.diagnostics.map(({ message, hint }) => message + hint) : [];
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text.length > 400)).toEqual([]);
});

const inherited = Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== '__proto__');

describe('a protocol may use the names that every object has', () => {
  const made = { out: '' };
  beforeAll(async () => {
    const spec = new SpecCopy('parcel');
    const field = (name: string) => `${name}: { type: string, description: It., source: [handbook] }\n`;
    spec.replace(
      'operations/track.yaml',
      '    WithMap:\n',
      `${inherited.map((name) => `    ${field(name)}`).join('')}    WithMap:\n`,
    );
    spec.append('payloads/stop.yaml', inherited.map((name) => `  ${field(name)}`).join(''));
    const codes = [...inherited, '__proto__'].map((code) => `  - { code: "${code}", means: It., source: [handbook] }\n`);
    spec.append('codes/sizes.yaml', codes.join(''));
    const attributes = inherited.map((name) => `  ${name}: { type: string, label: ${name}, description: It. }\n`);
    spec.replace('codes/fates.yaml', '  desk:\n', `${attributes.join('')}  desk:\n`);
    for (const desk of ['desk: "front"', 'desk: "back"'])
      spec.replace('codes/fates.yaml', desk, [desk, ...inherited.map((name) => `${name}: "a"`)].join(', '));
    made.out = await generateHere(spec.dir, ['openapi', 'types', 'validators', 'docs']);
  });

  test('of fields', () => {
    const check = loadValidators(made.out)('TrackRequest');
    const label = { LabelNumber: '0012345678' };

    expect(check(label)).toMatchObject({ ok: true, notices: [] });
    for (const name of inherited) {
      expect([name, check({ ...label, [name]: 'x' })]).toMatchObject([name, { ok: true, notices: [] }]);
      expect([name, check({ ...label, [name]: 5 }).issues?.[0]?.path]).toEqual([name, [name]]);
    }
  });

  test.each([...inherited, '__proto__'])('of the code %s', (Size) => {
    const request = { Carriage: 'LOCKER_24', OrderName: 'ORDER-7', LockerNumber: 'L042', Size };
    expect(loadValidators(made.out)('ShipLockerRequest')(request)).toMatchObject({ ok: true, notices: [] });
  });

  test('of members of the types', async () => {
    const types = readFileSync(join(made.out, 'types/generated/index.d.mts'), 'utf8');
    for (const name of inherited) expect(types).toMatch(new RegExp(`^  ${name}\\?: string \\| undefined;$`, 'm'));

    expect(await typeErrors(asProject(made.out), ['types/**/*.d.mts', 'validators/**/*.d.mts'])).toBe('');
  });
});

interface Callbacks {
  readonly parseArrival: (query: string, options: object) => { readonly ok: boolean; readonly value?: object };
  readonly decodeTrack: (body: unknown) => { readonly value: object; readonly notices: readonly { readonly code: string }[] };
}

describe('what is sent as text gets its type when it is decoded', () => {
  const made = { out: '' };
  beforeAll(async () => {
    const spec = new SpecCopy('parcel');
    const fields = [
      'rung: { type: boolean',
      'tries: { type: integer',
      'code: { type: string, values: [{ value: "7", means: It }]',
    ];
    const yaml = fields.map((field) => `    ${field}, description: It., source: [handbook] }\n`).join('');
    spec.replace('operations/arrival.yaml', '    word:\n', `${yaml}    word:\n`);
    const when = `formats: ["yyyy-MM-dd'T'HH:mm:ssXXX", "dd.MM.yyyy HH:mm", ""]`;
    spec.replace('payloads/stop.yaml', 'formats: ["yyyy-MM-dd", ""]', when);
    spec.replace('payloads/stop.yaml', 'example: "2031-05-02"', 'example: "02.05.2031 10:30"');
    for (const file of ['operations/track.yaml'])
      spec.write(file, spec.read(file).replaceAll('day: "2031-05-02"', 'day: "2031-05-02T10:30:00Z"'));
    made.out = await generateHere(spec.dir, ['validators']);
  });
  const load = (): Callbacks => createRequire(import.meta.url)(join(made.out, 'validators/generated/index.cjs'));

  test.each([
    ['true', true],
    ['false', false],
  ])('a boolean that is %s', (text, rung) => {
    const query = `label=0012345678&fate=D1&word=w&tries=3&code=7&rung=${text}`;
    expect(load().parseArrival(query, { token: 'w' })).toMatchObject({ ok: true, value: { rung, tries: 3, code: '7' } });
  });

  test('not one that is neither', () => {
    expect(load().parseArrival('label=0012345678&fate=D1&word=w&rung=yes', { token: 'w' }).ok).toBe(false);
  });

  test.each([
    ['2031-05-02T10:30:00+02:00', '2031-05-02T10:30:00+02:00', 0],
    ['02.05.2031 10:30', '2031-05-02T10:30', 0],
    ['31.02.2031 10:30', undefined, 1],
    ['02.05.2031 25:30', undefined, 1],
  ])('a date with its time: %s', (day, iso, count) => {
    const Journey = JSON.stringify({ stops: [{ place: 'North', day }], late: false });
    const { value, notices } = load().decodeTrack({ RequestId: 'r', Code: 'Fine', Parcel: { Fate: 'D1', Journey } });

    expect(value).toMatchObject({ parcel: { journey: { stops: [{ place: 'North' }] } } });
    expect(JSON.parse(JSON.stringify(value)).parcel.journey.stops[0].day).toBe(iso);
    expect(notices.length).toBe(count);
  });
});

test('a success may have any status from 200 to 299, and no body at 204', async () => {
  const spec = new SpecCopy('parcel');
  const code = (name: string, status: number) => `  - { code: "${name}", status: ${status}, means: It., source: [handbook] }\n`;
  spec.append('codes/replies.yaml', code('Queued', 202) + code('Nothing', 204) + code('Moved', 302));

  const out = await generateHere(spec.dir, ['openapi']);

  for (const document of ['openapi-3.1', 'openapi-3.0', 'swagger-2.0']) {
    const { paths } = JSON.parse(readFileSync(join(out, `openapi/documents/parcel-post.${document}.json`), 'utf8'));
    const { responses } = paths['/Track'].post;
    const bodyOf = (status: string): string => JSON.stringify(responses[status].content ?? responses[status].schema ?? 'none');
    expect([document, responses['202'].description]).toEqual([document, expect.stringContaining('The response of Track.')]);
    expect([bodyOf('202').includes('TrackResponse'), bodyOf('204')]).toEqual([true, '"none"']);
    expect(responses['302'].description).toContain('The call failed.');
  }
});
