import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites } from '../sites.ts';

/** A field says what it is, what it does and where that was read, here or as a shared field. */
export const completeFields: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const { file, path, name, value, isItem } of fieldSites(files)) {
      if (value.shared) continue; // the shared field is reported where it stands, or as unknown
      for (const key of isItem ? (['type'] as const) : (['type', 'description', 'source'] as const)) {
        if (value[key] === undefined) yield diagnose('incomplete-field', file.source.atKey(path), { field: name, key });
      }
    }
  },
};
