import type { Json, Protocol } from '../../model/protocol.ts';
import type { OutputFile } from '../../output-file.ts';
import { plainJson } from '../../plain-json.ts';
import { moduleFiles } from '../module/module-files.ts';

// The scenarios have an entry point of their own, so that programs that only need the codes don't load them.

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

/** One row per line, so that a diff shows which rows have changed. */
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

/** One outcome that can be produced without the service: a call that fails, or a response that says how the verification ended. */
export interface Scenario {
  readonly id: string;
  /** The value by which a request selects this scenario. It is unique, and has at most 10 letters, digits and underscores. */
  readonly sceneCode: string;
  readonly title: string;
  readonly description?: string;
  /** The ids of the products that it applies to. Empty means all products. */
  readonly products: readonly string[];
  /** The codes of the documents that it applies to. Empty means all documents. */
  readonly documents: readonly string[];
  readonly failure?: ScenarioFailure;
  readonly result?: ScenarioResult;
  /** Id of a callback -> the fields of its query that report the end. */
  readonly callbacks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** True if the response breaks the protocol on purpose. */
  readonly odd: boolean;
  /** The ids of the sources. */
  readonly source: readonly string[];
}

/** A call that fails. */
export interface ScenarioFailure {
  /** The id of the operation. */
  readonly operation: string;
  readonly code: string;
  /** The HTTP status; absent if no source states it. */
  readonly status?: number;
  /** True if the call fails only because the result is not available yet. */
  readonly isUnfinished: boolean;
}

/** The response that says how the verification ended. */
export interface ScenarioResult {
  /** The id of the operation that returns it. */
  readonly operation: string;
  readonly status: number;
  /** The response with every field that can be returned. JSON text is parsed. */
  readonly body: ScenarioObject;
  /** Where the fields of the user's document are inserted, taken from \`documentSamples\` by shape. */
  readonly documents: readonly { readonly path: string; readonly shape: string; readonly isEdited: boolean }[];
  /** JSON text that is sent in another form, by path: already parsed, or stringified twice. */
  readonly forms: Readonly<Record<string, 'object' | 'twice'>>;
}

/** Made-up fields of a document. */
export interface DocumentSample {
  /** As OCR reads them from the document. */
  readonly read: ScenarioObject;
  /** After the user has edited one of them. */
  readonly edited: ScenarioObject;
}

/** A field is returned only if an earlier request meets this condition. */
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

/** Code of a document -> shape -> made-up fields. */
export declare const documentSamples: Readonly<Record<string, Readonly<Record<string, DocumentSample>>>>;

/** The paths in the response whose values are sent as JSON text. */
export declare const answerTexts: readonly string[];

/** Path in the response -> the conditions under which it is returned. All of them must hold. */
export declare const answerConditions: Readonly<Record<string, readonly AnswerCondition[]>>;`;
