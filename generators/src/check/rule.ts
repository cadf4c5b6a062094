import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SpecFiles } from '../load/spec.ts';

/** One thing that the meta-schema can't say. */
export interface CheckRule {
  /** Whether it would raise false alarms when a file is missing because that file is at fault itself. */
  readonly needsWholeSpec: boolean;
  readonly check: (files: SpecFiles) => Iterable<Diagnostic>;
}
