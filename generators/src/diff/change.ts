import type { Json } from '../model/protocol.ts';
import type { Spot } from './spot.ts';
import type { Audience, ChangeKind, Impact, Severity } from './verdicts.ts';

/** A difference where it was found, before anything is said of how bad it is. */
export interface Finding {
  readonly kind: ChangeKind;
  readonly at: Spot;
  /** A sentence whose subject is the spot. */
  readonly says: string;
  readonly was?: Json | undefined;
  readonly is?: Json | undefined;
  /** Whether it is only in the files of before. */
  readonly isGone?: boolean;
  /** What it may be called now, if it is gone. */
  readonly likely?: string | undefined;
}

/** A change of the protocol; what is shared changes in several spots at once. */
export interface Change {
  readonly kind: ChangeKind;
  readonly severity: Severity;
  readonly impact: Impact;
  readonly for: readonly Audience[];
  readonly spots: readonly ChangeSpot[];
  /** A sentence whose subject is the spots. */
  readonly says: string;
  readonly was?: Json;
  readonly is?: Json;
  /** A guess at a new name; nothing follows from it. */
  readonly likely?: string;
}

export interface ChangeSpot {
  /** Names from the outside to the inside, with dots. */
  readonly where: string;
  /** Whether the place is one in the spec as it was. */
  readonly isGone?: true;
  readonly file: string | undefined;
  readonly line: number | undefined;
}
