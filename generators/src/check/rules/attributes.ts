import { diagnose } from '../../diagnostics/diagnostic.ts';
import { typeInWords } from '../../load/type-words.ts';
import { codeKeys } from '../../model/names.ts';
import { misread } from '../misread.ts';
import type { CheckRule } from '../rule.ts';

/** The attributes of a code must have the types that its list declares, and names that no other key of a code has. */
export const attributes: CheckRule = {
  needs: 'file',
  *check({ codeLists }) {
    for (const { source, data } of codeLists) {
      const declared = new Map(Object.entries(data.attributes ?? {}));
      for (const name of declared.keys()) {
        if (!codeKeys.includes(name)) continue;
        const place = source.atKey(['attributes', name]);
        yield diagnose('duplicate-name', place, { what: 'attribute', name, first: 'by the packages themselves' });
      }
      for (const [i, code] of (data.codes ?? []).entries()) {
        for (const [name, value] of Object.entries(code.attributes ?? {})) {
          const type = declared.get(name)?.type;
          if (type === undefined) continue; // reported as an unknown attribute
          const path = ['codes', i, 'attributes', name];
          const wrong = misread(type, source, path);
          if (wrong) yield wrong;
          else if (typeof value !== type) {
            yield diagnose('wrong-type', source.at(path), { expected: typeInWords(type), found: JSON.stringify(value) });
          }
        }
      }
    }
  },
};
