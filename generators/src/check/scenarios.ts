import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path, Source } from '../load/source.ts';
import type { Spec } from '../load/spec.ts';
import type { Model } from '../model/model.ts';
import type { Message, Scenario } from '../model/protocol.ts';
import { answered } from '../model/scenarios/answered.ts';
import { findEnding } from '../model/scenarios/ending.ts';
import { uniqueBy } from '../unique.ts';
import { breachFinder, type Breach, type FindBreaches } from './example-breaches.ts';
import { refer } from './refer.ts';

/** Every scenario can be asked for by a code of its own, and answers as the spec says. */
export function checkScenarios(spec: Spec, model: Model): Diagnostic[] {
  const { list } = model.protocol.scenarios;
  return uniqueBy(
    [...sceneCodes(spec, list), ...paths(spec, model), ...answers(spec, model)],
    ({ place, message }) => `${JSON.stringify(place)} ${message}`,
  );
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
    return [diagnose('bad-scene-code', place, { id, sceneCode, first: isFormed ? before : undefined })];
  });
}

/** Fields that a scenario names, rather than gives values, are fields of the answer. */
function paths({ scenarios }: Spec, { protocol }: Model): Diagnostic[] {
  const known = [...(findEnding(protocol)?.fields.keys() ?? [])];
  return scenarios.flatMap(({ data, ...file }) => [
    ...refer(file, ['each'], 'field of the answer', data.each, known),
    ...(data.edits ?? []).flatMap((path, i) => [...refer(file, ['edits', i], 'field of the answer', path, known)]),
    ...Object.keys(data.forms ?? {}).flatMap((path) => [...refer(file, ['forms', path], 'field of the answer', path, known)]),
  ]);
}

function answers(spec: Spec, model: Model): Diagnostic[] {
  const { protocol } = model;
  const find = breachFinder(model);
  const responses = new Map(protocol.operations.map(({ id, variants }) => [id, variants[0]?.response]));
  const queries = new Map(protocol.callbacks.map(({ id, query }) => [id, query]));
  return protocol.scenarios.list
    .filter(({ odd }) => !odd)
    .flatMap((scenario) => {
      const response = scenario.result && responses.get(scenario.result.operation);
      const wrong = response ? find(response, answered(protocol, scenario)) : [];
      return [
        ...wrong.map((breach) => tell(spec, scenario, breach, 'answer')),
        ...Object.entries(scenario.callbacks).flatMap(([id, says]) =>
          saidWrong(find, queries.get(id), says).map((breach) => tell(spec, scenario, breach, 'callback')),
        ),
      ];
    });
}

/** What is not about the end, as the id, is added when it is sent. */
function saidWrong(find: FindBreaches, query: Message | undefined, says: Readonly<Record<string, string>>): Breach[] {
  if (!query) return [];
  const examples = query.examples[0]?.value ?? {};
  return find(query, { ...examples, ...says }).filter(({ path }) => Object.hasOwn(says, String(path[0])));
}

/** At the key whose path leads to it, or at the file where the facts themselves don't fit. */
function tell(
  spec: Spec,
  { id, file }: Scenario,
  { path, isName = false, suggestion, says }: Breach,
  key: 'answer' | 'callback',
): Diagnostic {
  const { source } = fileOf(spec, file);
  const names = path.map((_, i) => path.slice(0, i + 1).join('.')).toReversed();
  const at: Path | undefined = names.map((name) => [key, name]).find((way) => source.has(way));
  return diagnose('bad-scenario', at ? (isName ? source.atKey(at) : source.at(at)) : source.at([]), {
    id,
    reason: says(path.join('.')),
    suggestion,
  });
}

/** A problem of a scenario without a file of its own is reported at the service. */
function fileOf({ scenarios, service }: Spec, file: string | undefined): { source: Source; has: (key: string) => boolean } {
  const found = scenarios.find(({ source }) => source.file === file);
  const { source } = found ?? service;
  return { source, has: (key) => source.has([key]) };
}
