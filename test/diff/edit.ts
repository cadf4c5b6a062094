import { SpecCopy } from '../support/spec-copy.ts';

/** A change of a spec with the expected report. */
export interface Edit {
  readonly what: string;
  /** Changes of parcel that are made before the edit, so that both specs have them. */
  readonly ground?: (spec: SpecCopy) => void;
  readonly swaps?: readonly { readonly in: string; readonly from: string; readonly to: string }[];
  readonly moves?: readonly { readonly from: string; readonly to: string }[];
  readonly removes?: readonly string[];
  /** Whether the edited spec is the old one. */
  readonly undone?: boolean;
  /** One line for each change: severity, where, sentence, audience and place in the files. */
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
