import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { asProject, typeErrors } from '../support/typecheck.ts';

/** Code of a service developer. Lines that must not compile are marked. */
const consumer = `
import { parcelPostOpenapi31 } from './openapi/generated/index.mjs';
import { fates, limits, products } from './types/generated/index.mjs';
import type { Contents, Fate, ShipDoorRequest, ShipRequest, TrackResponseDecoded } from './types/generated/index.mjs';
import { isShipRequest, validateTrackResponse } from './validators/generated/index.mjs';

const door: ShipDoorRequest = { Carriage: 'DOOR_2', OrderName: 'A', Street: 'B', Contents: '{}' };
export const any: ShipRequest = { Carriage: 'LOCKER_24', OrderName: 'A', LockerNumber: 'L001', Size: '02' };
// @ts-expect-error: a required field is missing
export const incomplete: ShipDoorRequest = { Carriage: 'DOOR_2', OrderName: 'A', Contents: '{}' };
// @ts-expect-error: a field of the other product
export const mixed: ShipRequest = { ...door, LockerNumber: 'L001' };
// @ts-expect-error: a product that isn't there
export const air: ShipRequest = { Carriage: 'AIR', OrderName: 'A' };
// @ts-expect-error: a size that isn't there
export const huge: ShipRequest = { Carriage: 'LOCKER_24', OrderName: 'A', LockerNumber: 'L001', Size: '99' };
export const unset: ShipDoorRequest = { ...door, Phone: undefined };
// @ts-expect-error: null is sent, other than undefined
export const nobody: ShipDoorRequest = { ...door, Phone: null };

export const title: string = parcelPostOpenapi31.info.title;
export const contents: Contents = { grams: 1, things: [{ name: 'Tea', pieces: 2, handling: ['FRAGILE'] }] };
export const charged: true = fates['D1'].charged;
export const days: 14 = limits.labelLifetime.value;
export const code: 'DOOR_2' = products.door.code;
export function advice(fate: Fate): string {
  switch (fate) {
    case 'D1':
      return fates[fate].means;
    case 'X9':
      return fates[fate].advice;
  }
}

export function carriage(input: unknown): string | undefined {
  return isShipRequest(input) && input.Carriage === 'LOCKER_24' ? input.LockerNumber : undefined;
}
export function fate(body: unknown): Fate | undefined {
  const result = validateTrackResponse(body, { strict: true });
  if (result.ok) return result.value.Parcel?.Fate;
  throw new Error(result.issues.map(({ code, path, message }) => [code, ...path, message].join(' ')).join());
}
export function notices(body: unknown): string[] {
  return validateTrackResponse(body, { strict: ['unknown-field', 'rule'] }).notices.map(({ code }) => code);
}
// @ts-expect-error: the code of an issue is no notice's
export const wrong = validateTrackResponse({}, { strict: ['wrong-token'] });
export function lateness(decoded: TrackResponseDecoded): number | undefined {
  return decoded.parcel?.journey?.hoursLate;
}
`;

test('the types hold what they promise, for ESM and for CommonJS', async () => {
  const project = asProject(await generateHere(specDir('parcel'), ['openapi', 'types', 'validators']));
  writeFileSync(join(project, 'consumer.mts'), consumer);
  writeFileSync(join(project, 'consumer.cts'), consumer.replaceAll('.mjs', '.cjs'));

  expect(await typeErrors(project, ['consumer.mts', 'consumer.cts'])).toBe('');
});
