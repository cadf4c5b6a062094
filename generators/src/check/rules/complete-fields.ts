import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields } from '../located.ts';

/** A field needs a type, a description and a source, in the message or at the shared field. */
export const completeFields: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const { file, path, name, value, isItem } of locatedFields(files)) {
      if (value.shared) continue; // the shared field is reported at its definition, or as unknown
      for (const key of isItem ? (['type'] as const) : (['type', 'description', 'source'] as const)) {
        if (value[key] === undefined) yield diagnose('incomplete-field', file.source.atKey(path), { field: name, key });
      }
    }
  },
};
