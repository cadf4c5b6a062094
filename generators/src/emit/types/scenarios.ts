import type { Json, Protocol } from '../../model/protocol.ts';
import type { OutputFile } from '../../output-file.ts';
import { plainJson } from '../../plain-json.ts';
import { moduleFiles } from '../module/module-files.ts';

// The scenarios are a part of their own: nobody who only needs the codes loads them.

/** The outcomes that can be produced without the service, as data. */
export function scenarioFiles(protocol: Protocol): OutputFile[] {
  const constants = Object.entries(constantsOf(protocol));
  return moduleFiles({
    path: 'types/generated/parts/scenarios',
    code: { kind: 'exports', exports: constants.map(([name, value]) => ({ kind: 'value', name, value })) },
    declarations: [declarations],
  });
}

function constantsOf({ scenarios }: Protocol): Record<string, string> {
  const { list, samples, texts, returnedWhen } = scenarios;
  return {
    scenarios: rows(list.map(({ kind: _kind, file: _file, ...scenario }) => plainJson(scenario))),
    documentSamples: keyed(samples),
    answerTexts: JSON.stringify(texts),
    answerConditions: keyed(
      Object.fromEntries(Object.entries(returnedWhen).map(([path, all]) => [path, all.map(({ kind: _kind, ...rest }) => rest)])),
    ),
  };
}

/** A row a line: what has changed is seen at a glance. */
function rows(items: readonly Json[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
}

function keyed(record: Readonly<Record<string, object>>): string {
  const lines = Object.entries(record).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(plainJson(value))}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

const declarations = `/** A value of JSON. */
export type ScenarioJson = string | number | boolean | null | readonly ScenarioJson[] | ScenarioObject;

export interface ScenarioObject {
  readonly [key: string]: ScenarioJson;
}

/** One outcome that can be produced without the service: a call that fails, or an answer that says how it ended. */
export interface Scenario {
  readonly id: string;
  /** What a request names to get it; at most 10 letters, digits and underscores, and no other scenario has it. */
  readonly sceneCode: string;
  readonly title: string;
  readonly description?: string;
  /** The ids of the products that it applies to; empty: all. */
  readonly products: readonly string[];
  /** The codes of the documents that it applies to; empty: all. */
  readonly documents: readonly string[];
  readonly failure?: ScenarioFailure;
  readonly result?: ScenarioResult;
  /** The id of a callback -> what its query says of the end. */
  readonly callbacks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The answer breaks the protocol on purpose. */
  readonly odd: boolean;
  /** The ids of the sources. */
  readonly source: readonly string[];
}

/** A call that fails. */
export interface ScenarioFailure {
  /** The id of the operation. */
  readonly operation: string;
  readonly code: string;
  /** The HTTP status; absent where no source states it. */
  readonly status?: number;
  /** The call fails only because what it asks for is not there yet. */
  readonly isUnfinished: boolean;
}

/** The answer that says how it ended. */
export interface ScenarioResult {
  /** The id of the operation that returns it. */
  readonly operation: string;
  readonly status: number;
  /** The answer with everything that could be returned, its JSON text parsed. */
  readonly body: ScenarioObject;
  /** Where the fields of the document in use go: from its sample, by shape. */
  readonly documents: readonly { readonly path: string; readonly shape: string; readonly isEdited: boolean }[];
  /** JSON text that comes in another form, by path: already parsed, or stringified twice. */
  readonly forms: Readonly<Record<string, 'object' | 'twice'>>;
}

/** Invented fields of a document. */
export interface DocumentSample {
  /** As they are read from the document. */
  readonly read: ScenarioObject;
  /** As a user left them who changed one. */
  readonly edited: ScenarioObject;
}

/** A condition on an earlier request under which a field is returned. */
export interface AnswerCondition {
  /** The id of the operation whose request has the field. */
  readonly operation: string;
  readonly field?: string;
  readonly is?: readonly string[];
  readonly isNot?: readonly string[];
  readonly present?: boolean;
  readonly matches?: string;
}

/** Every scenario. */
export declare const scenarios: readonly Scenario[];

/** Code of a document -> shape -> invented fields. */
export declare const documentSamples: Readonly<Record<string, Readonly<Record<string, DocumentSample>>>>;

/** The paths of the answer whose values travel as JSON text. */
export declare const answerTexts: readonly string[];

/** Path in the answer -> the conditions under which it is returned; all of them hold. */
export declare const answerConditions: Readonly<Record<string, readonly AnswerCondition[]>>;`;
