import { allCarried } from './all-carried.ts';
import type { Spec, SpecFile } from '../load/spec.ts';
import type { SpecCode, CodeListFile, SpecDocumentCode, DocumentFile } from '../load/generated/spec-types.ts';
import { toConditions, toDiscrepancies, toNotes } from './facts.ts';
import { typeNames } from './names.ts';
import type { Code, CodeList } from './protocol.ts';

export function buildCodeLists(spec: Spec): CodeList[] {
  return spec.codeLists.map((file) => buildCodeList(spec, file));
}

function buildCodeList(spec: Spec, { id, data }: SpecFile<CodeListFile>): CodeList {
  const { name, label, alsoCalled = [], description, open = false, common: isCommon = false, source, notes, ...parts } = data;
  const { families = [], attributes = {}, codes = [], shapes, discrepancies: _discrepancies, ...rest } = parts;
  allCarried(rest);
  return {
    kind: 'code-list',
    id,
    name,
    label,
    alsoCalled,
    description,
    open,
    isCommon,
    families: families.map(({ prefix, means, advice, failure, source, ...rest }) => {
      allCarried(rest);
      return { kind: 'code-family', prefix, means, advice, failure, source };
    }),
    attributes: Object.entries(attributes).map(([name, attribute]) => ({ name, ...attribute })),
    codes: shapes ? documentCodes(spec) : codes.map((code) => listedCode(code, name)),
    shapes: Object.entries(shapes ?? {}).map(([shape, { name, description, ...rest }]) => {
      allCarried(rest);
      return { kind: 'list-shape', shape, name, description, byCode: shapesByCode(spec, shape, name) };
    }),
    notes: toNotes(notes, source),
    source,
  };
}

function listedCode(raw: SpecCode, list: string): Code {
  const { code, means, advice, status, returnedBy: scope, returnedWhen, outcome, failure, attributes = {}, ...about } = raw;
  const { deprecated, notes, source, discrepancies, ...rest } = about;
  allCarried(rest);
  return {
    kind: 'code',
    code,
    means,
    advice,
    status,
    scope,
    returnedWhen: toConditions(returnedWhen),
    outcome,
    failure,
    attributes,
    document: undefined,
    deprecated,
    notes: toNotes(notes, source),
    source,
    discrepancies: toDiscrepancies(discrepancies, `${list} ${code}`),
  };
}

function documentCodes(spec: Spec): Code[] {
  return spec.documents.flatMap(({ data }) => data.codes.map((code) => documentCode(code, data)));
}

function documentCode(raw: SpecDocumentCode, document: DocumentFile): Code {
  const { code, label: means, products: scope, deprecated, notes, source, discrepancies, ...rest } = raw;
  allCarried(rest);
  return {
    kind: 'code',
    code,
    means,
    advice: undefined,
    status: undefined,
    scope,
    returnedWhen: [],
    outcome: undefined,
    failure: undefined,
    attributes: {},
    document: document.name,
    deprecated,
    notes: toNotes(notes, source),
    source,
    discrepancies: toDiscrepancies(discrepancies, `${document.label} ${code}`),
  };
}

function shapesByCode(spec: Spec, shape: string, listShape: string): Record<string, string> {
  const documents = spec.documents.filter(({ data }) => Object.hasOwn(data.shapes, shape));
  const pairs = documents.flatMap(({ data }) =>
    data.codes.map(({ code }) => [code, typeNames.documentShape(data.name, listShape)] as const),
  );
  return Object.fromEntries(pairs);
}

/** The codes that belong to a product, or to an operation without products. */
export function codesOf(list: CodeList, owner: string | undefined): readonly Code[] {
  return owner === undefined ? list.codes : list.codes.filter(({ scope }) => scope === undefined || scope.includes(owner));
}

/** The value of an attribute. `name` may also be a name that every object has, such as `toString`. */
export function attributeOf({ attributes }: Code, name: string): Code['attributes'][string] | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
