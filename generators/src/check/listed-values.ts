import type { SpecFiles } from '../load/spec.ts';
import type { SpecField } from '../load/generated/spec-types.ts';

/** All values that a field can have; undefined if it isn't limited to a list. */
export function listedValues(files: SpecFiles, { values, codes, open, except = [] }: SpecField): string[] | undefined {
  if (values) return values.map(({ value }) => value);
  const isClosed = files.codeLists.some(({ id, data }) => id === codes && !(open ?? data.open));
  return isClosed ? codesIn(files, codes)?.filter((code) => !except.includes(code)) : undefined;
}

/** The codes of a list; undefined if there is no such list, or if it has neither codes nor shapes. */
export function codesIn(files: SpecFiles, id: string | undefined): string[] | undefined {
  const list = files.codeLists.find((file) => file.id === id)?.data;
  if (list?.shapes) return files.documents.flatMap(({ data }) => data.codes.map(({ code }) => code));
  return list?.codes?.map(({ code }) => code);
}

/** The codes of a list that a product, or an operation without products, can have. Without an owner: the codes that belong to all. */
export function codesFor({ codeLists, documents }: SpecFiles, id: string | undefined, owner: string | undefined): string[] {
  const list = codeLists.find((file) => file.id === id)?.data;
  const codes = list?.shapes
    ? documents.flatMap(({ data }) => data.codes.map(({ code, products }) => ({ code, owners: products })))
    : (list?.codes ?? []).map(({ code, returnedBy }) => ({ code, owners: returnedBy }));
  return codes
    .filter(({ owners }) => owners === undefined || (owner !== undefined && owners.includes(owner)))
    .map(({ code }) => code);
}
