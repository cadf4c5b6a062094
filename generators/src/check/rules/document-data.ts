import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpecField } from '../../load/generated/spec-types.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields } from '../located.ts';

/** What is personal in one document is personal in another one. Without a category, logs would show the value. */
export const documentData: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    const documents = new Set(files.documents.map(({ source }) => source));
    const fields = locatedFields(files).filter(({ file }) => documents.has(file.source));
    const categories = new Map<string, { readonly data: NonNullable<SpecField['data']>; readonly label: string }>();
    for (const { name, value, file } of fields) {
      const label = files.documents.find(({ source }) => source === file.source)?.data.label ?? '';
      if (value.data !== undefined && !categories.has(name)) categories.set(name, { data: value.data, label });
    }
    for (const { name, value, file, path, isItem } of fields) {
      const known = categories.get(name);
      const holdsOthers = value.type === 'object' || value.type === 'list' || value.shape !== undefined;
      if (value.data !== undefined || !known || holdsOthers || isItem) continue;
      const what = `${name} has no category of data, but ${name} of ${known.label} has ${known.data}.`;
      const fix = `Add \`data: ${known.data}\`, or another category. On a document, it is at least \`document-detail\`.`;
      yield diagnose('contradicting-keys', file.source.atKey(path), { what, fix });
    }
  },
};
