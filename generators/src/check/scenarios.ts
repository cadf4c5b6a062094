import { suggestion } from '#runtime';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Path, Source } from '../load/source.ts';
import type { Spec } from '../load/spec.ts';
import type { Model } from '../model/model.ts';
import type { Field, Message, Scenario } from '../model/protocol.ts';
import { answered } from '../model/scenarios/answered.ts';
import { valuesOfEach } from '../model/scenarios/draft.ts';
import { findEnding } from '../model/scenarios/ending.ts';
import type { JsonObject } from '../model/scenarios/scenario.ts';
import { uniqueBy } from '../unique.ts';
import { contradictionIn } from './contradiction-in.ts';
import { scenarioEffects } from './scenario-effects.ts';
import { violationFinder, type ExampleViolation, type FindViolations } from './violations.ts';
import { reportUnknown } from './unknown-reference.ts';

/** Checks that every scenario can be chosen by a unique code, and that its answer follows the spec. */
export function checkScenarios(spec: Spec, model: Model): Diagnostic[] {
  const { list } = model.protocol.scenarios;
  const wrong = [...sceneCodes(spec, list), ...paths(spec, model), ...answers(spec, model)];
  return wrong.length > 0 ? wrong : scenarioEffects(spec, model);
}

function sceneCodes(spec: Spec, list: readonly Scenario[]): Diagnostic[] {
  const first = new Map<string, string>();
  return list.flatMap(({ id, sceneCode, file }) => {
    const before = first.get(sceneCode);
    first.set(sceneCode, before ?? id);
    const isFormed = /^\w{1,10}$/.test(sceneCode);
    if (isFormed && before === undefined) return [];
    const { source, has } = fileOf(spec, file);
    const place = source.at(has('sceneCode') ? ['sceneCode'] : []);
    if (sceneCode === '') return [withoutCode(place, id, list)];
    return [diagnose('bad-scene-code', place, { id, sceneCode, first: isFormed ? before : undefined })];
  });
}

/** Only a scenario that follows from no fact needs a code, so the name of its file may be wrong. */
function withoutCode(place: Place, id: string, list: readonly Scenario[]): Diagnostic {
  const derived = list.flatMap(({ id: other, file }) => (file === undefined ? [other] : []));
  return diagnose('bad-scene-code', place, { id, sceneCode: '', first: undefined, suggestion: suggestion(id, derived) });
}

/** Fields that a scenario names without a value must be fields of the answer, and of the right kind. */
function paths({ scenarios }: Spec, { protocol }: Model): Diagnostic[] {
  const fields = findEnding(protocol)?.fields ?? new Map<string, Field>();
  const known = [...fields.keys()];
  return scenarios.flatMap(({ data, ...file }) => {
    const named = [
      ...(data.each === undefined ? [] : [{ path: ['each'], name: data.each, fits: hasValues, lack: 'it lists no values' }]),
      ...(data.edits ?? []).map((name, i) => ({ path: ['edits', i], name, fits: isDocument, lack: 'it has no document' })),
      ...Object.keys(data.forms ?? {}).map((name) => ({
        path: ['forms', name],
        name,
        fits: isJson,
        lack: "it doesn't hold JSON",
      })),
    ];
    return named.flatMap(({ path, name, fits, lack }) => {
      const field = fields.get(name);
      if (!field) return [...reportUnknown(file, path, 'field of the answer', name, known)];
      if (fits(field)) return [];
      const what = `\`${String(path[0])}\` names ${name}, but ${lack}.`;
      return [diagnose('contradicting-keys', file.source.atKey(path), { what, fix: 'Name another field, or remove it.' })];
    });
  });
}

const hasValues = (field: Field): boolean => valuesOfEach(field).length > 0;
const isDocument = ({ shape }: Field): boolean => shape?.kind === 'document';
const isJson = ({ holds }: Field): boolean => holds === 'json';

function answers(spec: Spec, model: Model): Diagnostic[] {
  const { protocol } = model;
  const find = violationFinder(model);
  const responses = new Map(protocol.operations.map(({ id, variants }) => [id, variants[0]?.response]));
  const queries = new Map(protocol.callbacks.map(({ id, query }) => [id, query]));
  const found = protocol.scenarios.list
    .filter(({ odd }) => !odd)
    .flatMap((scenario) => {
      const response = scenario.result && responses.get(scenario.result.operation);
      const wrong = response ? inAnswer(spec, find, response, scenario, answered(protocol, scenario)) : [];
      const { has } = fileOf(spec, scenario.file);
      // The callback is derived from the response, unless the file defines it.
      const callbacks = wrong.length > 0 && !has('callback') ? [] : Object.entries(scenario.callbacks);
      return [
        ...wrong.map((violation) => located(spec, scenario, violation, 'answer')),
        ...callbacks.flatMap(([id, says]) =>
          callbackViolations(find, queries.get(id), says).map((violation) => located(spec, scenario, violation, 'callback')),
        ),
      ];
    });
  // With `each`, several scenarios of one file have the same mistake.
  return uniqueBy(found, ({ place, reason }) => `${JSON.stringify(place)} ${reason}`).map(({ place, ...params }) =>
    diagnose('bad-scenario', place, params),
  );
}

/** The problems of a response. Contradictions are reported only if all fields are right. */
function inAnswer(
  { operations }: Spec,
  find: FindViolations,
  response: Message,
  { result }: Scenario,
  answer: JsonObject,
): ExampleViolation[] {
  const wrong = find(response, answer);
  const { contradictions } = operations.find(({ id }) => id === result?.operation)?.data.response ?? {};
  const found = wrong.length > 0 ? undefined : contradictionIn(contradictions, answer);
  return found ? [{ path: found.field.split('.'), says: () => found.reason }] : wrong;
}

/** Fields that the scenario doesn't give, such as the id, are added when the callback is sent. */
function callbackViolations(
  find: FindViolations,
  query: Message | undefined,
  says: Readonly<Record<string, string>>,
): ExampleViolation[] {
  if (!query) return [];
  const examples = query.examples[0]?.value ?? {};
  return find(query, { ...examples, ...says }).filter(({ path }) => Object.hasOwn(says, String(path[0])));
}

interface LocatedViolation {
  readonly place: Place;
  readonly id: string;
  readonly reason: string;
  readonly suggestion: string | undefined;
}

/** Located at the key of the scenario that gives the value; at the file, if the value is derived from the facts. */
function located(
  spec: Spec,
  { id, file }: Scenario,
  { path, isName = false, suggestion, says }: ExampleViolation,
  key: 'answer' | 'callback',
): LocatedViolation {
  const { source } = fileOf(spec, file);
  const names = path.map((_, i) => path.slice(0, i + 1).join('.')).toReversed();
  const at: Path | undefined = names.map((name) => [key, name]).find((path) => source.has(path));
  const place = at ? (isName ? source.atKey(at) : source.at(at)) : source.at([]);
  return { place, id, reason: says(path.join('.')), suggestion };
}

/** The file of a scenario. If it has none, its problems are reported in service.yaml. */
function fileOf({ scenarios, service }: Spec, file: string | undefined): { source: Source; has: (key: string) => boolean } {
  const found = scenarios.find(({ source }) => source.file === file);
  const { source } = found ?? service;
  return { source, has: (key) => source.has([key]) };
}
