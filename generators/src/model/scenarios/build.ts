import type { ScenarioFile } from '../../load/generated/spec-types.ts';
import type { SpecFile } from '../../load/spec.ts';
import type { Field } from '../protocol.ts';
import { derivedScenarios } from './derive.ts';
import { withWritten, type ScenarioDraft } from './draft.ts';
import { callbackFields, findEnding, type Ending, type ProtocolFacts } from './ending.ts';
import { valueAt, withValue } from './paths.ts';
import { documentSamples } from './samples.ts';
import type { Scenario, ScenarioResult, Scenarios } from './scenario.ts';

/** Builds the scenarios: those derived from the facts, with the changes and additions of the files. */
export function buildScenarios(facts: ProtocolFacts, files: readonly SpecFile<ScenarioFile>[]): Scenarios {
  const ending = findEnding(facts);
  const fields = [...(ending?.fields ?? [])];
  const drafts = withWritten(derivedScenarios(facts, ending), files, ending);
  return {
    list: drafts.map((draft) => toScenario(facts, ending, draft)),
    samples: documentSamples(facts.documents),
    texts: outermost(fields.filter(([, { holds }]) => holds === 'json').map(([path]) => path)),
    returnedWhen: Object.fromEntries(
      fields.flatMap(([path, { returnedWhen }]) => {
        const visible = returnedWhen.filter(({ operation }) => operation !== undefined);
        return visible.length > 0 ? [[path, visible]] : [];
      }),
    ),
  };
}

function toScenario(facts: ProtocolFacts, ending: Ending | undefined, draft: ScenarioDraft): Scenario {
  const { id, sceneCode, title, description, products, documents, failure, odd = false, file, source } = draft;
  const hasEnded = ending && failure?.operation !== ending.operation.id;
  const result = hasEnded && !failure ? resultOf(ending, draft) : undefined;
  const callbacks = facts.callbacks.flatMap((callback) =>
    callback.outcome && ending && result
      ? [[callback.id, { ...callbackFields(ending, callback, result.body), ...draft.callback }] as const]
      : [],
  );
  return {
    kind: 'scenario',
    id,
    sceneCode,
    title,
    description,
    products,
    documents,
    failure,
    result,
    callbacks: Object.fromEntries(callbacks),
    odd,
    file,
    source,
  };
}

function resultOf({ operation, passed, fields }: Ending, { answer = {}, edits = [], forms = {} }: ScenarioDraft): ScenarioResult {
  const body = Object.entries(answer).reduce(
    (value, [path, changed]) => withValue(value, path, changed === null ? undefined : changed),
    passed.body,
  );
  const isGiven = (path: string) => Object.keys(answer).some((own) => path === own || path.startsWith(`${own}.`));
  const documents = [...fields].flatMap(([path, { shape, returnedWhen }]) => {
    if (shape?.kind !== 'document' || isGiven(path)) return [];
    const isEdited = edits.includes(path);
    return isEdited || isReturned(returnedWhen) || valueAt(passed.body, path) !== undefined
      ? [{ path, shape: shape.shape, isEdited }]
      : [];
  });
  return { operation: operation.id, status: passed.status, body, documents, forms };
}

/** Whether the field is returned without anything that happens outside the requests. */
function isReturned(conditions: Field['returnedWhen']): boolean {
  return conditions.every(({ text }) => text === undefined);
}

/** Removes paths inside other paths: the inner JSON text is part of the outer one. */
function outermost(paths: readonly string[]): string[] {
  return paths.filter((path) => !paths.some((other) => path.startsWith(`${other}.`)));
}
