import type { Scenarios } from './scenarios/scenario.ts';
import type {
  CodeFamily,
  Condition,
  Contradiction,
  Deprecated,
  Discrepancy,
  Example,
  Failure,
  Limit,
  Note,
  Prevented,
  Repeating,
  Rule,
  SourcePage,
} from './protocol-facts.ts';
import type { Field } from './protocol-fields.ts';
import type { Guide } from './protocol-guide.ts';

/**
 * The protocol, resolved and plain: what every output is made of. It is JSON all through: no functions, no cycles;
 * what refers to something else does so by name. `kind` distinguishes the parts.
 */

export type * from './protocol-facts.ts';
export type * from './protocol-fields.ts';
export type * from './protocol-guide.ts';
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
  /** Who provides the service. */
  readonly provider: string | undefined;
  /** The version of the API upstream. */
  readonly version: string;
  readonly description: Text;
  readonly license: string | undefined;
  /** What is before the names of the packages: `@scope`. */
  readonly packageScope: string;
  /** The version of the packages that are made of it; 0.0.0 where none is known. */
  readonly release: string;
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
  /** What the reference says beside the facts. */
  readonly guide: Guide;
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

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
