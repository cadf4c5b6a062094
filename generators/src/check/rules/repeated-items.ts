import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, keySites } from '../sites.ts';

/** An item is once in its list: twice, it says nothing, or of a choice between fields that none can be there. */
export const repeatedItems: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const file of allSpecFiles(files)) {
      for (const { key, path, value } of keySites(file)) {
        const what = items.get(key);
        if (what === undefined || !Array.isArray(value)) continue;
        for (const [i, item] of value.entries()) {
          if (typeof item !== 'string' || value.indexOf(item) === i) continue;
          yield diagnose('repeated-item', file.source.at([...path, i]), { what, item });
        }
      }
    }
  },
};

/** Key of a list -> what its items are. */
const items: ReadonlyMap<string, string> = new Map([
  ['of', 'field'],
  ['is', 'value'],
  ['isNot', 'value'],
  ['except', 'code'],
  ['formats', 'form'],
  ['endless', 'text'],
  ['returnedBy', 'owner'],
  ['products', 'product'],
  ['source', 'source'],
  ['for', 'constraint'],
  ['starts', 'limit'],
]);
