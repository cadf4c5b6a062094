import type { SpecFiles } from '../load/spec.ts';
import type { Field } from '../load/generated/spec-types.ts';

/** The values that a field can have and no others; undefined when it takes any. */
export function listedValues(files: SpecFiles, { values, codes }: Field): string[] | undefined {
  if (values) return values.map(({ value }) => value);
  const list = files.codeLists.find(({ id }) => id === codes)?.data;
  if (!list || list.open) return undefined;
  if (list.shapes) return files.documents.flatMap(({ data }) => data.codes.map(({ code }) => code));
  return list.codes?.map(({ code }) => code);
}
