import type { SpecCode, CodeListFile, SpecValue } from '../../../generators/dist/load/generated/spec-types.js';
import { codeListFiles, documents } from './files.ts';
import type { WrittenField } from './messages.ts';

export interface CodeList {
  readonly id: string;
  readonly data: CodeListFile;
  readonly codes: readonly ListedCode[];
}

/** A code of a list, or of a document. For a document, `returnedBy` are the products that accept the code. */
export interface ListedCode extends SpecCode {
  /** The document with this code. */
  readonly document?: string;
}

export const codeLists: readonly CodeList[] = codeListFiles.map(({ id, data }) => ({
  id,
  data,
  codes: data.shapes ? codesOfDocuments() : (data.codes ?? []),
}));

function codesOfDocuments(): ListedCode[] {
  return documents.flatMap(({ data: { name, codes } }) =>
    codes.map(({ label, products, ...code }) => ({ ...code, means: label, returnedBy: products, document: name })),
  );
}

export function codeList(id: string): CodeList {
  const found = codeLists.find((list) => list.id === id);
  if (!found) throw new Error(`There is no list ${id}`);
  return found;
}

/** The codes that a product, or an operation without products, accepts or returns. */
export function codesOf(list: CodeList, owner: string | undefined): readonly ListedCode[] {
  return list.codes.filter(({ returnedBy }) => owner === undefined || returnedBy === undefined || returnedBy.includes(owner));
}

/** The values of a field, those from a code list too. */
export function valuesOf({ raw, message }: Pick<WrittenField, 'raw' | 'message'>): readonly SpecValue[] {
  if (raw.codes === undefined) return raw.values ?? [];
  const codes = codesOf(codeList(raw.codes), message.owner).filter(({ code }) => !raw.except?.includes(code));
  return codes.map(({ code, means }) => ({ value: code, means }));
}

/** Whether values that aren't listed may occur. */
export function isOpen({ raw }: Pick<WrittenField, 'raw'>): boolean {
  return raw.open ?? (raw.codes !== undefined && (codeList(raw.codes).data.open ?? false));
}
