import { diagnose } from '../../diagnostics/diagnostic.ts';
import { withShared, type SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** A field with codes must have at least one for its product: an empty list would allow any value. */
export const ownedCodes: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const owners = new Set([...files.products, ...files.operations]);
    for (const { file, path, value, shared } of locatedMessages(files)) {
      if (![...owners].some((owner) => owner === file)) continue;
      for (const [name, field] of Object.entries(value.fields)) {
        const list = withShared(field, name, shared).codes;
        const scopes = list === undefined ? [] : scopesOf(files, list);
        if (scopes.length === 0 || scopes.some((scope) => scope === undefined || scope.includes(file.id))) continue;
        const at = [...path, 'fields', name, ...(field.codes === undefined ? [] : ['codes'])];
        yield diagnose('no-codes', field.codes === undefined ? file.source.atKey(at) : file.source.at(at), {
          list: list ?? '',
          owner: file.id,
        });
      }
    }
  },
};

/** The owners of each code of a list; undefined for a code that belongs to all. */
function scopesOf({ codeLists, documents }: SpecFiles, list: string): (readonly string[] | undefined)[] {
  const data = codeLists.find(({ id }) => id === list)?.data;
  if (data?.shapes) return documents.flatMap((document) => document.data.codes.map(({ products }) => products));
  return (data?.codes ?? []).map(({ returnedBy }) => returnedBy);
}
