import { diagnose } from '../../diagnostics/diagnostic.ts';
import { withShared, type SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { messageSites } from '../sites.ts';

/** A field whose values are codes has some for its own product: a list of none would take anything. */
export const ownedCodes: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const owners = new Set([...files.products, ...files.operations]);
    for (const { file, path, value, shared } of messageSites(files)) {
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

/** Whose each code of a list is; undefined where it is everybody's. */
function scopesOf({ codeLists, documents }: SpecFiles, list: string): (readonly string[] | undefined)[] {
  const data = codeLists.find(({ id }) => id === list)?.data;
  if (data?.shapes) return documents.flatMap((document) => document.data.codes.map(({ products }) => products));
  return (data?.codes ?? []).map(({ returnedBy }) => returnedBy);
}
