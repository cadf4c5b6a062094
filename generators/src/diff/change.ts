import type { Json } from '../model/protocol.ts';
import type { Spot } from './spot.ts';
import type { Audience, ChangeKind, Impact, Severity } from './verdicts.ts';

/** A difference between two protocols in one place, before it is judged. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly at: Spot;
  /** A sentence whose subject is the spot. */
  readonly says: string;
  readonly was?: Json | undefined;
  readonly is?: Json | undefined;
  /** Whether it is only in the spec before. */
  readonly isGone?: boolean;
  /** Its new name, if it was probably renamed. */
  readonly suggestion?: string | undefined;
}

/** A change of the protocol. It has several spots if something shared has changed. */
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
  /** The probable new name of something that is gone. It has no influence on the severity. */
  readonly suggestion?: string;
}

export interface ChangeSpot {
  /** The path, with dots: `Message.Field`. */
  readonly where: string;
  /** Whether `file` and `line` are a place in the spec before. */
  readonly isGone?: true;
  readonly file: string | undefined;
  readonly line: number | undefined;
}
