import type { SpecCopy } from '../support/spec-copy.ts';

export interface Edit {
  readonly what: string;
  readonly edit: (spec: SpecCopy) => void;
  /** `severity where: what is said (for whom) file:line`, a line a change. */
  readonly tells: readonly string[];
}

function swap(file: string, from: string, to: string): (spec: SpecCopy) => void {
  return (spec) => spec.replace(file, from, to);
}
