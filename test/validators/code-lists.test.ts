import { expect, test } from 'vitest';
import { compileSpec, generateHere } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { loadValidators, notices, problems } from '../support/validators.ts';
import { locker } from './parcels.ts';

test('a field may be open, even if its code list is closed', async () => {
  const spec = new SpecCopy('parcel');
  spec.replace('operations/track.yaml', 'codes: fates', 'codes: fates\n      open: true');
  const validate = loadValidators(await generateHere(spec.dir, ['validators']))('TrackResponse');
  const response = { RequestId: 'r-1', Code: 'Fine', Parcel: { Fate: 'Z0' } };

  expect(problems(validate(response))).toEqual([]);
  expect(notices(validate(response))).toEqual(['unknown-value Parcel.Fate']);
});

test('if no code of a list belongs to a product, the spec is refused, or the field accepts no value', async () => {
  const spec = new SpecCopy('parcel');
  for (const size of ['Small', 'Middling', 'Large']) {
    spec.replace('codes/sizes.yaml', `means: ${size},`, `means: ${size}, returnedBy: [door],`);
  }
  spec.replace('products/locker.yaml', '      default: "02"\n      in: form\n      example: "01"\n', '      in: form\n');
  spec.replace('products/locker.yaml', ', Size: "01" }', ' }');
  spec.replace('products/locker.yaml', '        - { field: Size, is: ["03"] }\n', '');
  if ((await compileSpec(spec.dir)).kind === 'faulty') return;

  const validate = loadValidators(await generateHere(spec.dir, ['validators']))('ShipRequest');

  expect(problems(validate({ ...locker, Size: '77' }))).not.toEqual([]);
});

test('a list of more than ten values is shortened in the sentence, not in the data', async () => {
  const spec = new SpecCopy('parcel');
  const codes = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  const lines = codes.map((code) => `  - { code: "${code}", means: Size ${code}, source: [handbook] }\n`);
  spec.replace('codes/sizes.yaml', '  - { code: "03", means: Large, source: [handbook] }\n', lines.join(''));
  const validate = loadValidators(await generateHere(spec.dir, ['validators']))('ShipRequest');
  const [issue] = validate({ ...locker, Size: '77' }).issues ?? [];

  expect(issue?.values).toEqual(['01', '02', ...codes]);
  expect(issue?.message).toBe(
    'Size must be one of "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", or 2 others, not text of 2 characters.',
  );
});
