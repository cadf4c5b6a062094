import type { Json, Sources, Text } from '../protocol.ts';
import type { Condition } from '../protocol-facts.ts';

/** The outcomes that can be produced without the service, and what their answers are put together from. */
export interface Scenarios {
  readonly list: readonly Scenario[];
  /** Code of a document -> shape -> invented fields. */
  readonly samples: Readonly<Record<string, Readonly<Record<string, DocumentSample>>>>;
  /** The paths of the answer whose values travel as JSON text. */
  readonly texts: readonly string[];
  /** Path in the answer -> the conditions on earlier requests under which it is returned. */
  readonly returnedWhen: Readonly<Record<string, readonly Condition[]>>;
}

/** Fields of a document that belong to nobody. */
export interface DocumentSample {
  /** As they are read from the document. */
  readonly read: JsonObject;
  /** As a user left them who changed one. */
  readonly edited: JsonObject;
}

export interface JsonObject {
  readonly [key: string]: Json;
}

/** One outcome: a call that fails, or an answer that says how what was started has ended. */
export interface Scenario {
  readonly kind: 'scenario';
  readonly id: string;
  /** What a request names to get it. */
  readonly sceneCode: string;
  readonly title: Text;
  readonly description: Text | undefined;
  /** The ids of the products that it applies to; empty: all. */
  readonly products: readonly string[];
  /** The codes of the documents that it applies to; empty: all. */
  readonly documents: readonly string[];
  /** The call that fails. */
  readonly failure: ScenarioFailure | undefined;
  /** The answer that says how it ended. */
  readonly result: ScenarioResult | undefined;
  /** Id of the callback -> what its query says of the end. */
  readonly callbacks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** It breaks the spec on purpose. */
  readonly odd: boolean;
  /** Its file, relative to the spec's folder; undefined for one that is made from the facts alone. */
  readonly file: string | undefined;
  readonly source: Sources;
}

export interface ScenarioFailure {
  /** The id of the operation. */
  readonly operation: string;
  readonly code: string;
  /** The HTTP status; undefined where no source states it. */
  readonly status: number | undefined;
  /** The call fails only because what it asks for is not there yet. */
  readonly isUnfinished: boolean;
}

export interface ScenarioResult {
  readonly operation: string;
  readonly status: number;
  /** The answer with everything that could be returned, JSON text parsed. */
  readonly body: JsonObject;
  /** Where the fields of the document go. */
  readonly documents: readonly { readonly path: string; readonly shape: string; readonly isEdited: boolean }[];
  /** JSON text that comes in another form, by path. */
  readonly forms: Readonly<Record<string, 'object' | 'twice'>>;
}
