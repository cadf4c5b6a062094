import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SpecFiles } from '../load/spec.ts';

/**
 * How much has to be in order before a rule can be trusted, so that one mistake isn't reported as several.
 * file: it looks at one thing at a time.
 * every-file: it would miss what stands in a file that couldn't be read.
 * sound-spec: it reports what isn't there, which a misspelt key may be.
 */
export type Needs = 'file' | 'every-file' | 'sound-spec';

/** One thing that the meta-schema can't say. */
export interface CheckRule {
  readonly needs: Needs;
  readonly check: (files: SpecFiles) => Iterable<Diagnostic>;
}
