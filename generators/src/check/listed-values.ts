import type { SpecFiles } from '../load/spec.ts';
import type { Field } from '../load/generated/spec-types.ts';

/** The values that a field can have and no others; undefined when it takes any. */
export function listedValues(files: SpecFiles, { values, codes, except = [] }: Field): string[] | undefined {
  if (values) return values.map(({ value }) => value);
  const isClosed = files.codeLists.some(({ id, data }) => id === codes && !data.open);
  return isClosed ? codesIn(files, codes)?.filter((code) => !except.includes(code)) : undefined;
}

/** The codes of a list; undefined if there is no such list, or if it doesn't say where they are. */
export function codesIn(files: SpecFiles, id: string | undefined): string[] | undefined {
  const list = files.codeLists.find((file) => file.id === id)?.data;
  if (list?.shapes) return files.documents.flatMap(({ data }) => data.codes.map(({ code }) => code));
  return list?.codes?.map(({ code }) => code);
}
