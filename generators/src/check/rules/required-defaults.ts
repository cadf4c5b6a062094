import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../../load/generated/spec-types.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites } from '../sites.ts';

/** A default is what happens when a field is left out; a required field can't be. */
export const requiredDefaults: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const { file, path, name, value, whole, shared } of fieldSites(files)) {
      if (!isBoth(whole) || (shared && isBoth(shared))) continue;
      const key = value.default === undefined ? 'required' : 'default';
      const place = key in value ? file.source.atKey([...path, key]) : file.source.atKey(path);
      yield diagnose('required-default', place, { field: name });
    }
  },
};

function isBoth({ required, default: value }: Field): boolean {
  return required === true && value !== undefined;
}
