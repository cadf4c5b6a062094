import type { Scenarios } from './scenarios/scenario.ts';
import type {
  Basis,
  CodeFamily,
  Condition,
  Contradiction,
  DataCategory,
  Deprecated,
  Discrepancy,
  Example,
  Failure,
  Limit,
  Note,
  Prevented,
  Repeating,
  Rule,
  Sensitivity,
  SourcePage,
} from './protocol-facts.ts';

/**
 * The protocol, resolved and plain: what every output is made of. It is JSON all through: no functions, no cycles;
 * what refers to something else does so by name. `kind` distinguishes the parts.
 */

export type * from './protocol-facts.ts';
export type * from './scenarios/scenario.ts';

/** Markdown in one or more lines; `code` in backticks. */
export type Text = string;

/** Ids of the sources a fact was read on. */
export type Sources = readonly string[];

export interface Protocol {
  readonly kind: 'protocol';
  /** The short name that the outputs' files carry. */
  readonly id: string;
  readonly title: string;
  /** The product's name upstream. */
  readonly product: string;
  /** The version of the API upstream. */
  readonly version: string;
  readonly description: Text;
  readonly license: string | undefined;
  readonly endpoints: readonly Endpoint[];
  readonly transport: Transport;
  /** How the provider's SDK names what travels. */
  readonly sdk: Sdk | undefined;
  /** How the service is used, step by step; empty where the spec doesn't tell. */
  readonly flow: readonly FlowStep[];
  /** What changed in the spec, the newest first. */
  readonly changes: readonly Change[];
  /** The body of a response that isn't a success. */
  readonly error: Message | undefined;
  readonly operations: readonly Operation[];
  readonly callbacks: readonly Callback[];
  readonly payloads: readonly Payload[];
  readonly documents: readonly Document[];
  readonly codeLists: readonly CodeList[];
  /** The outcomes that can be produced without the service. */
  readonly scenarios: Scenarios;
  readonly sources: readonly SourcePage[];
  /** Every limit of the spec, wherever it stands. */
  readonly limits: readonly Limit[];
  /** Every discrepancy of the spec, wherever it stands. */
  readonly discrepancies: readonly Discrepancy[];
  readonly notes: readonly Note[];
  readonly source: Sources;
}

export interface Endpoint {
  readonly kind: 'endpoint';
  readonly id: string;
  readonly region: string;
  readonly label: string;
  /** internal: reachable only from inside the provider's network of that region. */
  readonly network: 'public' | 'internal';
  readonly host: string;
  readonly notes: readonly Note[];
  readonly source: Sources;
}

/** How a call travels upstream. */
export interface Transport {
  readonly kind: 'transport';
  readonly style: string;
  readonly method: string;
  readonly path: string;
  /** Header -> value; {operation} and {version} stand for the operation's name and the API version. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signature: string;
  readonly notes: readonly Note[];
  readonly source: Sources;
}

export interface Sdk {
  readonly kind: 'sdk';
  /** Its name in its registry. */
  readonly package: string;
  /** lower-first: the wire name with its first letter in lower case. */
  readonly names: 'lower-first';
  readonly source: Sources;
}

export interface FlowStep {
  readonly kind: 'flow-step';
  readonly from: Text;
  readonly to: Text;
  readonly does: Text;
  /** The id of the operation or the callback that the step consists of. */
  readonly call: string | undefined;
  /** Ids of the limits that begin to count with the step. */
  readonly starts: readonly string[];
  readonly source: Sources;
}

export interface Change {
  readonly kind: 'change';
  /** The version of the packages that brought it. */
  readonly version: string;
  readonly date: string;
  readonly changes: readonly Text[];
}

export interface Operation {
  readonly kind: 'operation';
  readonly id: string;
  readonly name: string;
  readonly description: Text;
  /** One entry a product; for an operation without products, one without a product. */
  readonly variants: readonly Variant[];
  /** The request field that distinguishes the products. */
  readonly discriminator: string | undefined;
  /** The fields of the response that say how what it reports on has ended, by their paths. */
  readonly outcome: { readonly call: string; readonly verdict: string; readonly reason: string } | undefined;
  /** What happens when a call is repeated whose outcome is unknown; undefined where nothing is said. */
  readonly repeating: Repeating | undefined;
  /** Products that the provider has and the spec does not cover. */
  readonly uncovered: readonly UncoveredProduct[];
  /** The return codes for a request that breaks its own fields' constraints. */
  readonly breach: { readonly missing?: Prevented; readonly invalid?: Prevented };
  readonly limits: readonly Limit[];
  readonly notes: readonly Note[];
  readonly source: Sources;
}

/** What an operation takes and returns: as a whole, or for one product. */
export interface Variant {
  readonly kind: 'variant';
  readonly product: Product | undefined;
  readonly request: Message;
  readonly response: Message;
  /** The return codes it may answer with. */
  readonly returnCodes: readonly Code[];
}

export interface Product {
  readonly kind: 'product';
  readonly id: string;
  readonly name: string;
  /** The value of the discriminator. */
  readonly code: string;
  readonly label: string;
  readonly description: Text;
  readonly limits: readonly Limit[];
  readonly notes: readonly Note[];
  readonly source: Sources;
}

/** A product that the provider has and the spec does not cover. */
export interface UncoveredProduct {
  readonly kind: 'uncovered-product';
  /** The value of the discriminator. */
  readonly code: string;
  readonly description: Text | undefined;
  readonly source: Sources;
}

/** A request to an address from an earlier request. */
export interface Callback {
  readonly kind: 'callback';
  readonly id: string;
  readonly name: string;
  readonly description: Text;
  /** The id of the operation whose request asks for it. */
  readonly operation: string;
  /** The request parameter that holds the address. */
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** Who sends it: the service itself, or the browser of the user, who can change it. */
  readonly sender: 'service' | 'user';
  /** The fields of the query that say how what was started has ended. */
  readonly outcome: { readonly verdict: string; readonly reason: string } | undefined;
  readonly query: Message;
  readonly limits: readonly Limit[];
  readonly notes: readonly Note[];
  readonly source: Sources;
}

/** The shape inside a text. */
export interface Payload {
  readonly kind: 'payload';
  readonly id: string;
  readonly message: Message;
  readonly notes: readonly Note[];
  readonly source: Sources;
}

/** Shapes chosen by a code. */
export interface Document {
  readonly kind: 'document';
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Other names, by which readers look for it. */
  readonly alsoCalled: readonly Text[];
  readonly description: Text;
  readonly codes: readonly string[];
  readonly shapes: readonly DocumentShape[];
  readonly notes: readonly Note[];
  readonly source: Sources;
}

export interface DocumentShape {
  readonly kind: 'document-shape';
  /** The shape's name among the document's shapes. */
  readonly shape: string;
  readonly message: Message;
  readonly notes: readonly Note[];
}

export interface CodeList {
  readonly kind: 'code-list';
  readonly id: string;
  /** The name of one code's type. */
  readonly name: string;
  readonly label: string;
  /** Other names, by which readers look for it. */
  readonly alsoCalled: readonly Text[];
  readonly description: Text;
  /** Codes that are not listed may come too. */
  readonly open: boolean;
  /** Any operation may fail with them; no field lists them. */
  readonly isCommon: boolean;
  /** What is known of codes that are not listed; the longest prefix counts. */
  readonly families: readonly CodeFamily[];
  /** What else is said of every code. */
  readonly attributes: readonly Attribute[];
  readonly codes: readonly Code[];
  /** The shapes that a code chooses, if the codes are those of the documents. */
  readonly shapes: readonly ListShape[];
  readonly notes: readonly Note[];
  readonly source: Sources;
}

export interface Attribute {
  readonly name: string;
  readonly type: 'boolean' | 'string' | 'number';
  readonly label: string;
  readonly description: Text;
}

export interface ListShape {
  readonly kind: 'list-shape';
  readonly shape: string;
  /** The name of the type that stands for any document's shape. */
  readonly name: string;
  readonly description: Text;
  /** Code -> name of the shape's type, for the codes whose document has it. */
  readonly byCode: Readonly<Record<string, string>>;
}

export interface Code {
  readonly kind: 'code';
  readonly code: string;
  readonly means: Text;
  readonly advice: Text | undefined;
  /** The HTTP status it comes with. */
  readonly status: number | undefined;
  /** Ids of the products, or of the operations without products, that it belongs to; undefined: of all. */
  readonly scope: readonly string[] | undefined;
  readonly returnedWhen: readonly Condition[];
  /** unfinished: the call failed only because what it asks for is not there yet. */
  readonly outcome: 'unfinished' | undefined;
  /** What it says of a call that failed; undefined for one that doesn't. */
  readonly failure: Failure | undefined;
  readonly attributes: Readonly<Record<string, boolean | string | number>>;
  /** The document that the code chooses. */
  readonly document: string | undefined;
  readonly deprecated: Deprecated | undefined;
  readonly notes: readonly Note[];
  readonly source: Sources;
  readonly discrepancies: readonly Discrepancy[];
}

export type Role = 'request' | 'response' | 'query' | 'error' | 'payload';

export interface Message {
  readonly kind: 'message';
  /** The name of its type. */
  readonly name: string;
  readonly role: Role;
  readonly description: Text;
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  /** What in a response doesn't fit together. */
  readonly contradictions: readonly Contradiction[];
  readonly examples: readonly Example[];
  readonly source: Sources;
  readonly origin: Origin;
}

/** Where in the spec a message stands. */
export interface Origin {
  /** Relative to the spec's folder. */
  readonly file: string;
  readonly path: readonly string[];
}

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'list';
export type Holds = 'json' | 'image' | 'url' | 'date' | 'id' | 'token' | 'text';

export interface Field {
  readonly kind: 'field';
  readonly name: string;
  /** The way to it in its message, with dots. */
  readonly path: string;
  readonly type: FieldType;
  /** false: the provider's SDK has it, no page describes it. */
  readonly described: boolean;
  readonly required: boolean;
  readonly description: Text;
  /** Characters. */
  readonly length: { readonly min?: number; readonly max?: number } | undefined;
  readonly pattern: { readonly regex: string; readonly means: Text } | undefined;
  /** How the text usually looks; otherwise it passes with a notice. */
  readonly usual: { readonly regex: string; readonly means: Text } | undefined;
  /** The values it takes; empty when it takes any. */
  readonly values: readonly Value[];
  /** The type of its values, when they are the whole of a code list. */
  readonly valuesType: string | undefined;
  /** The code list that its values are from, whole or in part. */
  readonly codeList: string | undefined;
  /** Codes of that list that never come, even where it is open. */
  readonly except: readonly string[];
  /** Values that are not listed may come too. */
  readonly open: boolean;
  readonly default: string | undefined;
  readonly range: { readonly min?: number; readonly max?: number } | undefined;
  readonly holds: Holds | undefined;
  /** The forms in which a date comes. */
  readonly formats: readonly string[];
  /** Texts in a date's place which say that it never comes. */
  readonly endless: readonly string[];
  readonly shape: Shape | undefined;
  /** The JSON may also arrive already parsed. */
  readonly orObject: boolean;
  /** Where it travels in a request upstream; every parameter of one has it. */
  readonly in: 'query' | 'form' | 'header' | 'body' | undefined;
  /** The type that the provider's SDK has for it, where that is no text. */
  readonly sdkType: 'list' | undefined;
  /** What its constraints rest on. */
  readonly basis: readonly Basis[];
  readonly aliases: readonly string[];
  readonly echoes: string | undefined;
  readonly returnedWhen: readonly Condition[];
  /** The category of the data that the value itself is. */
  readonly data: DataCategory | undefined;
  /** The categories of what is inside a text or a list that has fields of its own. */
  readonly dataInside: readonly DataCategory[];
  /** Why the value must not be logged; follows from the categories. */
  readonly sensitive: Sensitivity | undefined;
  /** The id of the limit that says how long the service keeps the value and what is inside it. */
  readonly kept: string | undefined;
  /** As it travels. */
  readonly example: Json | undefined;
  readonly deprecated: Deprecated | undefined;
  readonly limits: readonly Limit[];
  readonly notes: readonly Note[];
  readonly source: Sources;
  readonly discrepancies: readonly Discrepancy[];
  /** The fields inside, for an object. */
  readonly fields: readonly Field[];
}

/** What is inside a text, an object or a list. */
export type Shape =
  | { readonly kind: 'payload'; readonly type: string }
  | { readonly kind: 'document'; readonly type: string; readonly list: string; readonly shape: string }
  | { readonly kind: 'list'; readonly item: Field };

export interface Value {
  readonly value: string;
  readonly means: Text;
  /** What it is once decoded, where the field answers yes or no. */
  readonly flag: boolean | undefined;
  readonly deprecated: Deprecated | undefined;
  readonly notes: readonly Note[];
  readonly source: Sources;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
