import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpecField } from '../../load/generated/spec-types.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields } from '../located.ts';

/** A required field must not have a default, which says what happens without the field. */
export const requiredDefaults: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const { file, path, name, value, whole, shared } of locatedFields(files)) {
      if (!isBoth(whole) || (shared && isBoth(shared))) continue;
      const key = value.default === undefined ? 'required' : 'default';
      const place = key in value ? file.source.atKey([...path, key]) : file.source.atKey(path);
      yield diagnose('required-default', place, { field: name });
    }
  },
};

function isBoth({ required, default: value }: SpecField): boolean {
  return required === true && value !== undefined;
}
