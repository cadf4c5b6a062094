import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path, Source } from '../load/source.ts';
import type { Spec } from '../load/spec.ts';
import { createAjv } from '../model/ajv.ts';
import { messagesOf } from '../model/messages.ts';
import type { Model } from '../model/model.ts';
import type { Message, Scenario } from '../model/protocol.ts';
import { answered } from '../model/scenarios/answered.ts';
import { findEnding } from '../model/scenarios/ending.ts';
import { uniqueBy } from '../unique.ts';
import { violationFinder, type ExampleViolation } from './violations.ts';
import { reportUnknown } from './unknown-reference.ts';

/** Checks that every scenario can be chosen by a unique code, and that its answer follows the spec. */
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

/** Fields that a scenario names without a value must be fields of the answer. */
function paths({ scenarios }: Spec, { protocol }: Model): Diagnostic[] {
  const known = [...(findEnding(protocol)?.fields.keys() ?? [])];
  return scenarios.flatMap(({ data, ...file }) => [
    ...reportUnknown(file, ['each'], 'field of the answer', data.each, known),
    ...(data.edits ?? []).flatMap((path, i) => [...reportUnknown(file, ['edits', i], 'field of the answer', path, known)]),
    ...Object.keys(data.forms ?? {}).flatMap((path) => [
      ...reportUnknown(file, ['forms', path], 'field of the answer', path, known),
    ]),
  ]);
}

function answers(spec: Spec, { protocol, strict }: Model): Diagnostic[] {
  const ajv = createAjv(strict, { inlineRefs: false, ownProperties: true, verbose: true, code: { optimize: false } });
  const find = violationFinder(ajv, new Map(messagesOf(protocol).map((message) => [message.name, message])));
  const responses = new Map(protocol.operations.map(({ id, variants }) => [id, variants[0]?.response]));
  const queries = new Map(protocol.callbacks.map(({ id, query }) => [id, query]));
  return protocol.scenarios.list
    .filter(({ odd }) => !odd)
    .flatMap((scenario) => {
      const response = scenario.result && responses.get(scenario.result.operation);
      const wrong = response ? find(response, answered(protocol, scenario)) : [];
      return [
        ...wrong.map((violation) => toDiagnostic(spec, scenario, violation, 'answer')),
        ...Object.entries(scenario.callbacks).flatMap(([id, says]) =>
          callbackViolations(find, queries.get(id), says).map((violation) => toDiagnostic(spec, scenario, violation, 'callback')),
        ),
      ];
    });
}

/** Fields that the scenario doesn't give, such as the id, are added when the callback is sent. */
function callbackViolations(
  find: ReturnType<typeof violationFinder>,
  query: Message | undefined,
  says: Readonly<Record<string, string>>,
): ExampleViolation[] {
  if (!query) return [];
  const examples = query.examples[0]?.value ?? {};
  return find(query, { ...examples, ...says }).filter(({ path }) => Object.hasOwn(says, String(path[0])));
}

/** Reported at the key of the scenario that gives the value; at the file, if the value is derived from the facts. */
function toDiagnostic(
  spec: Spec,
  { id, file }: Scenario,
  { path, isName = false, suggestion, says }: ExampleViolation,
  key: 'answer' | 'callback',
): Diagnostic {
  const { source } = fileOf(spec, file);
  const names = path.map((_, i) => path.slice(0, i + 1).join('.')).toReversed();
  const at: Path | undefined = names.map((name) => [key, name]).find((path) => source.has(path));
  return diagnose('bad-scenario', at ? (isName ? source.atKey(at) : source.at(at)) : source.at([]), {
    id,
    reason: says(path.join('.')),
    suggestion,
  });
}

/** The file of a scenario. If it has none, its problems are reported in service.yaml. */
function fileOf({ scenarios, service }: Spec, file: string | undefined): { source: Source; has: (key: string) => boolean } {
  const found = scenarios.find(({ source }) => source.file === file);
  const { source } = found ?? service;
  return { source, has: (key) => source.has([key]) };
}
