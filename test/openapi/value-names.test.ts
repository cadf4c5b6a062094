import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { generateHere } from '../support/pipeline.ts';

// Generated code has a name for each value, and one type for a closed list that several requests use.

interface Schema {
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly 'x-enum-varnames'?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

let out: string;
beforeAll(async () => {
  out = await generateHere(specDir('parcel'), ['openapi']);
});

function read(name: string, folder = out): { readonly text: string; readonly schemas: Readonly<Record<string, Schema>> } {
  const text = readFileSync(join(folder, `openapi/documents/parcel-post${name}.json`), 'utf8');
  return { text, schemas: JSON.parse(text).components?.schemas };
}

describe.each([
  { name: '.openapi-3.0', values: ['Y', 'N', ''], names: ['INSURED', 'NOT_INSURED', 'EMPTY'] },
  { name: '-strict.openapi-3.0', values: ['Y', 'N'], names: ['INSURED', 'NOT_INSURED'] },
])('In parcel-post$name', ({ name, values, names }) => {
  test('each value has a name', () => {
    const { schemas } = read(name);
    expect(schemas['ShipDoorRequest']?.properties?.['Insured']).toMatchObject({ enum: values, 'x-enum-varnames': names });
  });
});

test('A closed list is one schema; the object says what is true of the field alone', () => {
  const { schemas } = read('-strict.openapi-3.0');
  const { properties, description } = schemas['ShipLockerRequest'] ?? {};
  expect(properties?.['Size']).toEqual({ $ref: '#/components/schemas/Size' });
  expect(description?.split('\n')).toEqual([
    'Waits in a locker for a day.',
    '',
    '- `Size`: The size of the box.',
    '  - Default: `02`',
    '  - Rule: Locker L000 has no large boxes. Breaking this rule probably causes `Order.Wrong` (no page states it).',
  ]);
  expect(schemas['Size']).toMatchObject({ enum: ['01', '02', '03'], 'x-enum-varnames': ['SMALL', 'MIDDLING', 'LARGE'] });
});

test('A deprecated field is marked, which a reference can not be', async () => {
  const spec = new SpecCopy('parcel');
  const before = '      description: The size of the box.\n';
  spec.replace('products/locker.yaml', before, `${before}      deprecated: { since: "2030-01" }\n`);
  const { schemas } = read('-strict.openapi-3.0', await generateHere(spec.dir, ['openapi']));
  expect(schemas['ShipLockerRequest']?.properties?.['Size']).toMatchObject({ deprecated: true, enum: ['01', '02', '03'] });
});

test('The merged document has the names of the values of all products', () => {
  const { Insured, Size } = read('-lite.openapi-3.0').schemas['ShipRequest']?.properties ?? {};
  expect(Insured).toMatchObject({ enum: ['Y', 'N', ''], 'x-enum-varnames': ['INSURED', 'NOT_INSURED', 'EMPTY'] });
  expect(Size).toMatchObject({ enum: ['01', '02', '03', ''], 'x-enum-varnames': ['SMALL', 'MIDDLING', 'LARGE', 'EMPTY'] });
});

test('Readers that know only standard keywords get no names', () => {
  expect(read('.swagger-2.0').text).not.toContain('x-enum-varnames');
  const { actions }: { readonly actions: readonly { readonly target: string }[] } = JSON.parse(
    readFileSync(join(out, 'openapi/documents/overlays/aws-rest.overlay.json'), 'utf8'),
  );
  expect(actions.filter(({ target }) => target.includes('x-enum-varnames')).length).toBeGreaterThan(0);
});
