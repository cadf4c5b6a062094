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
 * The protocol with all references resolved. Every output is generated from it. It is plain JSON without functions and cycles;
 * parts refer to each other by name or id. `kind` distinguishes the parts.
 */

export type * from './protocol-facts.ts';
export type * from './protocol-fields.ts';
export type * from './protocol-guide.ts';
export type * from './scenarios/scenario.ts';

/** Markdown in one or more lines; `code` in backticks. */
export type Text = string;

/** The ids of the sources of a fact. */
export type Sources = readonly string[];

export interface Protocol {
  readonly kind: 'protocol';
  /** The short name, which is part of the names of generated files. */
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
  /** The npm scope of the packages, such as `@scope`. */
  readonly packageScope: string;
  /** The version of the generated packages; 0.0.0 if unknown. */
  readonly release: string;
  readonly endpoints: readonly Endpoint[];
  readonly transport: Transport;
  /** The provider's SDK, and how it names fields. */
  readonly sdk: Sdk | undefined;
  /** How the service is used, step by step. May be empty. */
  readonly flow: readonly FlowStep[];
  /** The changelog of the spec, the newest version first. */
  readonly changes: readonly ChangelogEntry[];
  /** The body of a failed response. */
  readonly error: Message | undefined;
  readonly operations: readonly Operation[];
  readonly callbacks: readonly Callback[];
  readonly payloads: readonly Payload[];
  readonly documents: readonly Document[];
  readonly codeLists: readonly CodeList[];
  /** The outcomes that can be produced without the service. */
  readonly scenarios: Scenarios;
  readonly sources: readonly SourcePage[];
  /** Every limit of the spec, including those of fields and products. */
  readonly limits: readonly Limit[];
  /** Every discrepancy of the spec, including those of fields and codes. */
  readonly discrepancies: readonly Discrepancy[];
  /** What the reference says besides the facts. */
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

/** How a call is sent to the service. */
export interface Transport {
  readonly kind: 'transport';
  readonly style: string;
  readonly method: string;
  readonly path: string;
  /** Header -> value. {operation} is replaced by the name of the operation, {version} by the version of the API. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signature: string;
  readonly notes: readonly Note[];
  readonly source: Sources;
}

export interface Sdk {
  readonly kind: 'sdk';
  /** The name of the package in its registry. */
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
  /** The id of the operation or callback that the step is. */
  readonly call: string | undefined;
  /** The ids of the limits whose time starts with this step. */
  readonly starts: readonly string[];
  readonly source: Sources;
}

export interface ChangelogEntry {
  readonly kind: 'change';
  /** The version of the packages. */
  readonly version: string;
  readonly date: string;
  readonly changes: readonly Text[];
}

export interface Operation {
  readonly kind: 'operation';
  readonly id: string;
  readonly name: string;
  readonly description: Text;
  /** One entry for each product; a single entry without a product if the operation has no products. */
  readonly variants: readonly Variant[];
  /** The request field that distinguishes the products. */
  readonly discriminator: string | undefined;
  /** The paths of the response fields that report the result: of the call, the verdict, and the reason. */
  readonly outcome: { readonly call: string; readonly verdict: string; readonly reason: string } | undefined;
  /** What happens if a call with an unknown outcome is repeated; undefined if the spec doesn't say. */
  readonly repeating: Repeating | undefined;
  /** Products that the provider has and the spec does not cover. */
  readonly uncovered: readonly UncoveredProduct[];
  /** The return codes for a request with a missing or an invalid parameter. */
  readonly breach: { readonly missing?: Prevented; readonly invalid?: Prevented };
  readonly limits: readonly Limit[];
  readonly notes: readonly Note[];
  readonly source: Sources;
}

/** The request and response of an operation: for one product, or for the operation itself if it has no products. */
export interface Variant {
  readonly kind: 'variant';
  readonly product: Product | undefined;
  readonly request: Message;
  readonly response: Message;
  /** The codes that it may return. */
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
  /** The id of the operation whose request has the address. */
  readonly operation: string;
  /** The request parameter with the address. */
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** Who sends it: the service itself, or the browser of the user, who can change it. */
  readonly sender: 'service' | 'user';
  /** The fields of the query that report the result. */
  readonly outcome: { readonly verdict: string; readonly reason: string } | undefined;
  readonly query: Message;
  readonly limits: readonly Limit[];
  readonly notes: readonly Note[];
  readonly source: Sources;
}

/** The object inside JSON text. */
export interface Payload {
  readonly kind: 'payload';
  readonly id: string;
  readonly message: Message;
  readonly notes: readonly Note[];
  readonly source: Sources;
}

/** A document. Its codes decide which shapes a response has. */
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
  /** The name of the shape, such as that of the front. */
  readonly shape: string;
  readonly message: Message;
  readonly notes: readonly Note[];
}

export interface CodeList {
  readonly kind: 'code-list';
  readonly id: string;
  /** The name of the type of its codes. */
  readonly name: string;
  readonly label: string;
  /** Other names, by which readers look for it. */
  readonly alsoCalled: readonly Text[];
  readonly description: Text;
  /** Whether codes that aren't listed may occur. */
  readonly open: boolean;
  /** Whether any operation may fail with these codes, without a field that lists them. */
  readonly isCommon: boolean;
  /** The meaning of codes that aren't listed, by prefix. The longest prefix that fits applies. */
  readonly families: readonly CodeFamily[];
  /** More facts that each code has. */
  readonly attributes: readonly Attribute[];
  readonly codes: readonly Code[];
  /** The shapes that depend on a code, if the codes are those of the documents. */
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
  /** The name of the type that is the union over all documents. */
  readonly name: string;
  readonly description: Text;
  /** Code -> name of the type, for the codes whose document has this shape. */
  readonly byCode: Readonly<Record<string, string>>;
}

export interface Code {
  readonly kind: 'code';
  readonly code: string;
  readonly means: Text;
  readonly advice: Text | undefined;
  /** The HTTP status of the response with this code. */
  readonly status: number | undefined;
  /** The ids of the products, or of the operations without products, that it belongs to; undefined if it belongs to all. */
  readonly scope: readonly string[] | undefined;
  readonly returnedWhen: readonly Condition[];
  /** unfinished: the call failed only because the result isn't available yet. */
  readonly outcome: 'unfinished' | undefined;
  /** What it says about a failed call; undefined for a success. */
  readonly failure: Failure | undefined;
  readonly attributes: Readonly<Record<string, boolean | string | number>>;
  /** The name of the document with this code. */
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
  /** Values of a response that contradict each other. */
  readonly contradictions: readonly Contradiction[];
  readonly examples: readonly Example[];
  readonly source: Sources;
  readonly origin: Origin;
}

/** Where a message is defined in the spec. */
export interface Origin {
  /** Relative to the spec's folder. */
  readonly file: string;
  readonly path: readonly string[];
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
