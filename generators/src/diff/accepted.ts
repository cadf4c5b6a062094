import { isBefore } from './bump.ts';
import type { Change } from './change.ts';

/** A change that the authors of a spec have accepted, on record. */
export interface Acceptance {
  readonly kind: string;
  /** Where the change is, as the report says. */
  readonly where: string;
  readonly reason: string;
  /** The first version for which it no longer counts. */
  readonly until: string;
}

/** What accepts a change: each of its places is on record for this kind, and none of these has ended. */
export function acceptedBy(
  { kind, spots }: Change,
  acceptances: readonly Acceptance[],
  present: string | undefined,
): Acceptance | undefined {
  const valid = acceptances.filter((one) => one.kind === kind && (present === undefined || isBefore(present, one.until)));
  const found = spots.map(({ where }) => valid.find((one) => one.where === where));
  return found.includes(undefined) ? undefined : found[0];
}
