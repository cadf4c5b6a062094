import { SpecCopy } from '../support/spec-copy.ts';

/** A change of a spec, and what is reported of it. */
export interface Edit {
  readonly what: string;
  /** What parcel gets first, on both sides. */
  readonly ground?: (spec: SpecCopy) => void;
  readonly swaps?: readonly { readonly in: string; readonly from: string; readonly to: string }[];
  readonly moves?: readonly { readonly from: string; readonly to: string }[];
  readonly removes?: readonly string[];
  /** The other way round: what the edit makes is what there was. */
  readonly undone?: boolean;
  /** A line a change: how bad, where, what, for whom, and where it is written down now. */
  readonly reports: readonly string[];
}

/** A copy of the spec before the edit. */
export function unedited({ ground }: Edit): SpecCopy {
  const copy = new SpecCopy('parcel');
  ground?.(copy);
  return copy;
}

/** A copy of the spec after the edit. */
export function edited(edit: Edit): SpecCopy {
  const { swaps = [], moves = [], removes = [] } = edit;
  const copy = unedited(edit);
  for (const { in: file, from, to } of swaps) copy.replace(file, from, to);
  for (const { from, to } of moves) copy.move(from, to);
  for (const path of removes) copy.remove(path);
  return copy;
}
