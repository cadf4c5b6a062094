import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SpecFiles } from '../load/spec.ts';

/**
 * What must be right before a rule can run, so that one mistake isn't reported as several.
 * file: nothing. The rule looks at one thing at a time.
 * every-file: all files could be read. The rule would miss what an unreadable file defines.
 * sound-spec: the loader found no problem. The rule reports what is missing, and a misspelled key would look missing.
 */
export type Needs = 'file' | 'every-file' | 'sound-spec';

/** One rule for specs that the meta-schema can't express. */
export interface CheckRule {
  readonly needs: Needs;
  readonly check: (files: SpecFiles) => Iterable<Diagnostic>;
}
