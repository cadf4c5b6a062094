import type { Json, Sources, Text } from '../protocol.ts';
import type { Condition } from '../protocol-facts.ts';

/** The outcomes that can be simulated without the service, and the data that their responses are built from. */
export interface Scenarios {
  readonly list: readonly Scenario[];
  /** Code of a document -> shape -> sample fields. */
  readonly samples: Readonly<Record<string, Readonly<Record<string, DocumentSample>>>>;
  /** The paths of the response fields whose values are sent as JSON text. */
  readonly texts: readonly string[];
  /** Path of a response field -> the conditions on earlier requests under which it is returned. */
  readonly returnedWhen: Readonly<Record<string, readonly Condition[]>>;
}

/** Invented fields of a document. */
export interface DocumentSample {
  /** The fields as OCR reads them. */
  readonly read: JsonObject;
  /** The fields after the user has changed one of them. */
  readonly edited: JsonObject;
}

export interface JsonObject {
  readonly [key: string]: Json;
}

/** One outcome that can be simulated: a failed call, or a result. Exactly one of `failure` and `result` is defined. */
export interface Scenario {
  readonly kind: 'scenario';
  readonly id: string;
  /** The code in the request that selects this scenario. */
  readonly sceneCode: string;
  readonly title: Text;
  readonly description: Text | undefined;
  /** The ids of the products that it applies to; empty if it applies to all. */
  readonly products: readonly string[];
  /** The codes of the documents that it applies to; empty if it applies to all. */
  readonly documents: readonly string[];
  /** The failed call. */
  readonly failure: ScenarioFailure | undefined;
  /** The response with the result. */
  readonly result: ScenarioResult | undefined;
  /** Id of a callback -> the fields of its query that report the result. */
  readonly callbacks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether it breaks the spec on purpose. */
  readonly odd: boolean;
  /** Its file, relative to the folder of the spec; undefined if it is derived from the facts alone. */
  readonly file: string | undefined;
  readonly source: Sources;
}

export interface ScenarioFailure {
  /** The id of the operation. */
  readonly operation: string;
  readonly code: string;
  /** The HTTP status; undefined if no source states it. */
  readonly status: number | undefined;
  /** Whether the call fails only because the result isn't available yet. */
  readonly isUnfinished: boolean;
}

export interface ScenarioResult {
  readonly operation: string;
  readonly status: number;
  /** The response with every field that could be returned. JSON text is parsed. */
  readonly body: JsonObject;
  /** Where to insert the fields of the document. */
  readonly documents: readonly { readonly path: string; readonly shape: string; readonly isEdited: boolean }[];
  /** JSON text in an unusual form, by path: as an object, or encoded twice. */
  readonly forms: Readonly<Record<string, 'object' | 'twice'>>;
}
