import { allCarried } from '../all-carried.ts';
import type { ScenarioFile } from '../../load/generated/spec-types.ts';
import type { SpecFile } from '../../load/spec.ts';
import { toJson } from '../facts.ts';
import type { Value } from '../protocol-fields.ts';
import type { Field, Json } from '../protocol.ts';
import type { Ending } from './ending.ts';
import { initials, kebabCase } from './scene-code.ts';
import type { Scenario, ScenarioResult } from './scenario.ts';

/** A scenario before its response is built. */
export type ScenarioDraft = Pick<Scenario, 'id' | 'sceneCode' | 'title' | 'products' | 'documents' | 'source'> &
  Partial<Pick<Scenario, 'failure' | 'description' | 'odd' | 'file'>> & {
    /** Path -> value in the response; null removes the field. */
    readonly answer?: Readonly<Record<string, Json>>;
    readonly edits?: readonly string[];
    readonly forms?: ScenarioResult['forms'];
    readonly callback?: Readonly<Record<string, string>>;
  };

/** Adds the files to the derived scenarios: a file changes the scenario with its name, or is a new one. */
export function withWritten(
  derived: readonly ScenarioDraft[],
  files: readonly SpecFile<ScenarioFile>[],
  ending: Ending | undefined,
): ScenarioDraft[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  const names = new Set(derived.map(({ id }) => id));
  const own = files.filter(({ id }) => !names.has(id)).flatMap((file) => writtenScenarios(file, ending));
  return [...derived.map((draft) => extended(draft, byId.get(draft.id))), ...own];
}

function extended(draft: ScenarioDraft, file: SpecFile<ScenarioFile> | undefined): ScenarioDraft {
  if (!file) return draft;
  const { answer = {}, products, documents, title, sceneCode, source, ...more } = draftOf(file);
  return {
    ...draft,
    ...more,
    title: file.data.title === undefined ? draft.title : title,
    sceneCode: file.data.sceneCode === undefined ? draft.sceneCode : sceneCode,
    products: products.length > 0 ? products : draft.products,
    documents: documents.length > 0 ? documents : draft.documents,
    answer: { ...draft.answer, ...answer },
    id: draft.id,
    source,
  };
}

function draftOf({ id, source: { file }, data }: SpecFile<ScenarioFile>): ScenarioDraft {
  const {
    title = id,
    sceneCode = '',
    description,
    products = [],
    documents = [],
    answer = {},
    odd = false,
    source,
    ...more
  } = data;
  const { edits = [], forms = {}, callback = {}, each: _each, ...rest } = more;
  allCarried(rest);
  return {
    id,
    sceneCode,
    title,
    description,
    products,
    documents,
    odd,
    file,
    source,
    answer: Object.fromEntries(Object.entries(answer).map(([path, value]) => [path, toJson(value)])),
    edits,
    forms,
    callback,
  };
}

/** One scenario, or one for each value of the field that `each` names. */
function writtenScenarios(file: SpecFile<ScenarioFile>, ending: Ending | undefined): ScenarioDraft[] {
  const draft = draftOf(file);
  const { each } = file.data;
  const field = each === undefined ? undefined : ending?.fields.get(each);
  if (each === undefined || !field) return [draft];
  const isList = field.shape?.kind === 'list';
  return valuesOfEach(field).map(({ value, means }) => ({
    ...draft,
    id: `${draft.id}-${kebabCase(value)}`,
    sceneCode: `${draft.sceneCode}${initials(value)}`,
    title: `${draft.title}: ${means}`,
    answer: { ...draft.answer, [each]: isList ? [value] : value },
  }));
}

/** The values of which each makes a scenario: those of the field or, if it is a list, of its items. */
export function valuesOfEach({ shape, values }: Field): readonly Value[] {
  return shape?.kind === 'list' ? shape.item.values : values;
}
