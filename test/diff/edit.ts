import { SpecCopy } from '../support/spec-copy.ts';
import type { ProtocolName } from '../support/paths.ts';

/** What somebody does to a spec, and what they are told of it. */
export interface Edit {
  readonly what: string;
  readonly spec?: ProtocolName;
  readonly swaps?: readonly { readonly in: string; readonly from: string; readonly to: string }[];
  readonly moves?: readonly { readonly from: string; readonly to: string }[];
  readonly removes?: readonly string[];
  /** The other way round: what the edit makes is what there was. */
  readonly undone?: boolean;
  /** A line a change: how bad, where, what, for whom, and where it is written down now. */
  readonly tells: readonly string[];
}

/** A copy of the spec after the edit. */
export function edited({ spec = 'parcel', swaps = [], moves = [], removes = [] }: Edit): SpecCopy {
  const copy = new SpecCopy(spec);
  for (const { in: file, from, to } of swaps) copy.replace(file, from, to);
  for (const { from, to } of moves) copy.move(from, to);
  for (const path of removes) copy.remove(path);
  return copy;
}
