import { isBefore } from './bump.ts';
import type { Change } from './change.ts';

/** An entry of accepted-changes.yaml: a change that the authors of the spec have accepted. */
export interface Acceptance {
  readonly kind: string;
  /** The place of the change, as in the report. */
  readonly where: string;
  readonly reason: string;
  /** The version from which on it is ignored. */
  readonly until: string;
}

/** The entry that accepts a change; undefined unless each place of the change has an entry for its kind that still applies. */
export function acceptedBy(
  { kind, spots }: Change,
  acceptances: readonly Acceptance[],
  present: string | undefined,
): Acceptance | undefined {
  const valid = acceptances.filter((one) => one.kind === kind && (present === undefined || isBefore(present, one.until)));
  const found = spots.map(({ where }) => valid.find((one) => one.where === where));
  return found.includes(undefined) ? undefined : found[0];
}
