import { diagnose } from '../../diagnostics/diagnostic.ts';
import { codeKeys } from '../../model/names.ts';
import type { CheckRule } from '../rule.ts';

/** Each code of a list says whatever its list says of every code. */
export const completeCodes: CheckRule = {
  needs: 'sound-spec',
  *check({ codeLists }) {
    for (const { source, data } of codeLists) {
      // A name that is taken is reported by itself, and so is an attribute that the list doesn't have: it may be one of its own, misspelt.
      const declared = Object.keys(data.attributes ?? {}).filter((name) => !codeKeys.includes(name));
      for (const [i, { code, attributes = {} }] of (data.codes ?? []).entries()) {
        const missing = declared.filter((name) => !Object.hasOwn(attributes, name));
        const isMisspelt = Object.keys(attributes).some((name) => !Object.hasOwn(data.attributes ?? {}, name));
        if (missing.length === 0 || isMisspelt) continue;
        const path = ['codes', i];
        const place = source.has([...path, 'attributes']) ? source.atKey([...path, 'attributes']) : source.at([...path, 'code']);
        yield diagnose('incomplete-code', place, { code, missing: missing.join(', ') });
      }
    }
  },
};
