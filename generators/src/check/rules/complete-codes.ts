import { diagnose } from '../../diagnostics/diagnostic.ts';
import { codeKeys } from '../../model/names.ts';
import type { CheckRule } from '../rule.ts';

/** Each code must have all attributes that its list declares. */
export const completeCodes: CheckRule = {
  needs: 'sound-spec',
  *check({ codeLists }) {
    for (const { source, data } of codeLists) {
      // Reserved names and unknown attributes are reported separately. An unknown attribute may be a misspelled one.
      const declared = Object.keys(data.attributes ?? {}).filter((name) => !codeKeys.includes(name));
      for (const [i, { code, attributes = {} }] of (data.codes ?? []).entries()) {
        const missing = declared.filter((name) => !Object.hasOwn(attributes, name));
        const isMisspelled = Object.keys(attributes).some((name) => !Object.hasOwn(data.attributes ?? {}, name));
        if (missing.length === 0 || isMisspelled) continue;
        const path = ['codes', i];
        const place = source.has([...path, 'attributes']) ? source.atKey([...path, 'attributes']) : source.at([...path, 'code']);
        yield diagnose('incomplete-code', place, { code, missing: missing.join(', ') });
      }
    }
  },
};
