import type { Spec, SpecFile } from '../load/spec.ts';
import type { CodeListFile } from '../load/generated/spec-types.ts';
import { toConditions, toDiscrepancies, toNotes } from './facts.ts';
import { typeNames } from './names.ts';
import type { Code, CodeList } from './protocol.ts';

export function buildCodeLists(spec: Spec): CodeList[] {
  return spec.codeLists.map((file) => buildCodeList(spec, file));
}

function buildCodeList(spec: Spec, { id, data }: SpecFile<CodeListFile>): CodeList {
  return {
    kind: 'code-list',
    id,
    name: data.name,
    label: data.label,
    alsoCalled: data.alsoCalled ?? [],
    description: data.description,
    open: data.open ?? false,
    isCommon: data.common ?? false,
    families: (data.families ?? []).map(({ prefix, means, advice, failure, source }) => {
      return { kind: 'code-family', prefix, means, advice, failure, source };
    }),
    attributes: Object.entries(data.attributes ?? {}).map(([name, attribute]) => ({ name, ...attribute })),
    codes: data.shapes ? documentCodes(spec) : listedCodes(data),
    shapes: Object.entries(data.shapes ?? {}).map(([shape, { name, description }]) => ({
      kind: 'list-shape',
      shape,
      name,
      description,
      byCode: shapesByCode(spec, shape, name),
    })),
    notes: toNotes(data.notes, data.source),
    source: data.source,
  };
}

function listedCodes(data: CodeListFile): Code[] {
  return (data.codes ?? []).map((code) => ({
    kind: 'code',
    code: code.code,
    means: code.means,
    advice: code.advice,
    status: code.status,
    scope: code.returnedBy,
    returnedWhen: toConditions(code.returnedWhen),
    outcome: code.outcome,
    failure: code.failure,
    attributes: code.attributes ?? {},
    document: undefined,
    deprecated: code.deprecated,
    notes: toNotes(code.notes, code.source),
    source: code.source,
    discrepancies: toDiscrepancies(code.discrepancies, `${data.name} ${code.code}`),
  }));
}

function documentCodes(spec: Spec): Code[] {
  return spec.documents.flatMap(({ data }) =>
    data.codes.map((code) => ({
      kind: 'code',
      code: code.code,
      means: code.label,
      advice: undefined,
      status: undefined,
      scope: code.products,
      returnedWhen: [],
      outcome: undefined,
      failure: undefined,
      attributes: {},
      document: data.name,
      deprecated: code.deprecated,
      notes: toNotes(code.notes, code.source),
      source: code.source,
      discrepancies: toDiscrepancies(code.discrepancies, `${data.label} ${code.code}`),
    })),
  );
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

/** What is said of a code under a name, which may be one that every object has: toString. */
export function attributeOf({ attributes }: Code, name: string): Code['attributes'][string] | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}
