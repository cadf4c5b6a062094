import { isDeepStrictEqual } from 'node:util';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, locatedKeys } from '../located.ts';

/** Items of a list must be unique. A repeated one is a mistake; in `exactlyOne`, it would even forbid all fields. */
export const repeatedItems: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const file of allSpecFiles(files)) {
      for (const { key, path, value } of locatedKeys(file)) {
        const what = items.get(key);
        if (what === undefined || !Array.isArray(value)) continue;
        for (const [i, item] of value.entries()) {
          const isText = typeof item === 'string'; // lists of texts may be long
          const first = isText ? value.indexOf(item) : value.findIndex((other) => isDeepStrictEqual(other, item));
          if (first !== i) yield diagnose('repeated-item', file.source.at([...path, i]), { what, item: nameOf(item) });
        }
      }
    }
  },
};

/** A text itself. Of an entry with keys, the value that says most about it. */
function nameOf(item: unknown): string {
  const { field, source, version, cause, text } = Object(item);
  return String(typeof item === 'string' ? item : (field ?? source ?? version ?? JSON.stringify(cause ?? text)));
}

/** The key of a list, and what its items are. */
const items: ReadonlyMap<string, string> = new Map([
  ['of', 'field'],
  ['is', 'value'],
  ['isNot', 'value'],
  ['except', 'code'],
  ['formats', 'format'],
  ['endless', 'text'],
  ['returnedBy', 'owner'],
  ['products', 'product'],
  ['source', 'source'],
  ['for', 'constraint'],
  ['starts', 'limit'],
  ['when', 'condition on'],
  ['then', 'condition on'],
  ['returnedWhen', 'condition on'],
  ['says', 'statement of'],
  ['notes', 'note'],
  ['changes', 'change'],
  ['because', 'cause'],
]);
