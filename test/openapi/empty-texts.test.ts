import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { loadValidators, type Validate } from '../support/validators.ts';

// Clients send an empty text for unused parameters. For the validators and the open documents, the parameter is absent.

const door = {
  Carriage: 'DOOR_2',
  OrderName: 'ORDER-7',
  Street: '7 Mill Lane',
  Phone: '+4930123456',
  Purse: 'p',
  Contents: '{"grams":1200,"things":[{"name":"Teapot","pieces":1}]}',
};
const locker = { Carriage: 'LOCKER_24', OrderName: 'ORDER-8', LockerNumber: 'L042' };
const { Phone: _, ...unreachable } = door;

const requests: readonly (readonly [what: string, request: object, isAccepted: boolean])[] = [
  ['one of several values is empty', { ...door, Insured: '' }, true],
  ['a code is empty', { ...locker, Size: '' }, true],
  ['a text with a form is empty', { ...door, Worth: '' }, true],
  ['a text with a least length is empty', { ...door, Bell: '' }, true],
  ['an address that a rule gives a form is empty', { ...door, NotifyAt: '' }, true],
  ['a field of an object is empty', { ...door, Gate: { Code: '', Side: 'left' } }, true],
  ['a required text is empty', { ...door, Street: '' }, false],
  ['a required field of an object is empty', { ...door, Gate: { Code: '1', Side: '' } }, false],
  ['of two fields, one of which must be there, one is empty', { ...door, Email: '' }, true],
  ['of two fields, one of which must be there, the only one is empty', { ...unreachable, Email: '' }, false],
  ['of two fields, one of which must be there, both are empty', { ...door, Phone: '', Email: '' }, false],
  ['what another value demands is empty', { ...door, Insured: 'Y', Worth: '' }, false],
  ['what demands another value is empty', { ...door, Insured: '', Worth: '' }, true],
  ['what may only be there without another is there, and that is empty', { ...door, Ring: 'Y', Bell: '' }, true],
  ['what may only be there without another is there, and so is that', { ...door, Ring: 'Y', Bell: 'left' }, false],
  ['what has a form where another is there is empty', { ...door, Ring: 'N', Worth: '' }, true],
  ['what has a form where another is there has another one', { ...door, Ring: 'N', Worth: '7' }, false],
  ['one of two names of a required field is empty', { ...door, Purse: '', Wallet: 'w' }, true],
  ['the only name of a required field is empty', { ...door, Purse: '' }, false],
  ['a required field has both of its names', { ...door, Wallet: 'w' }, false],
];

const parts: { validate?: Validate; schemas?: Readonly<Record<string, object>> } = {};
beforeAll(async () => {
  const spec = new SpecCopy('parcel');
  const field = (name: string, facts: string) => `    ${name}: { ${facts}, description: Odd., source: [handbook] }\n`;
  const fields = [
    field('Bell', 'type: string, length: { min: 2 }'),
    field('Ring', 'type: string, values: [{ value: "Y", means: Ring }, { value: "N", means: Knock }]'),
    field('Purse', 'type: string, required: true, aliases: [Wallet]'),
    field('Gate', 'type: object'),
    field('Gate.Code', 'type: string, pattern: { regex: "^[0-9]+$", means: digits }'),
    field('Gate.Side', 'type: string, required: true, length: { min: 1 }'),
  ];
  const rule = (id: string, rest: string) =>
    `    - { id: ${id}, severity: issue, description: Odd., ${rest}, source: [handbook] }\n`;
  const rules = [
    rule('no-bell', 'when: [{ field: Ring, is: ["Y"] }], then: [{ field: Bell, present: false }]'),
    rule('tens', 'when: [{ field: Ring, is: ["N"] }], then: [{ field: Worth, matches: "^[0-9]+0$" }]'),
  ];
  spec.replace('products/door.yaml', '    NotifyAt: { shared: true }\n', `${fields.join('')}    NotifyAt: { shared: true }\n`);
  spec.replace('products/door.yaml', '  rules:\n', `  rules:\n${rules.join('')}`);
  spec.replace('products/door.yaml', '        Insured: "Y"\n', '        Insured: "Y"\n        Purse: "p"\n');
  const out = await generateHere(spec.dir, ['openapi', 'validators']);
  parts.validate = loadValidators(out)('ShipRequest');
  parts.schemas = JSON.parse(
    readFileSync(join(out, 'openapi/documents/parcel-post.openapi-3.0.json'), 'utf8'),
  ).components.schemas;
});

describe('A request is accepted, or refused, by validators and documents alike, where', () => {
  const ajv = new Ajv({ strict: false });

  test.each(requests)('%s', (_what, request, isAccepted) => {
    const type = 'LockerNumber' in request ? 'ShipLockerRequest' : 'ShipDoorRequest';
    expect(parts.validate?.(request).ok).toBe(isAccepted);
    expect(ajv.validate(parts.schemas?.[type] ?? {}, request)).toBe(isAccepted);
  });
});
