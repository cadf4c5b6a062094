import type { Json } from '../model/protocol.ts';
import type { Rule } from './rule.ts';

/** A gateway as data: what it takes, what it needs, and what its users have to know. */
export interface Gateway {
  readonly id: string;
  readonly name: string;
  /** What a document has to be to be imported as it is. */
  readonly rules: readonly Rule[];
  /** Keywords of schemas that it doesn't know and that its overlay takes out; the document may have them. */
  readonly drops: readonly string[];
  /** What only holds once the overlay is applied. */
  readonly applied: readonly Rule[];
  /** The user's own values, without which there is no overlay. */
  readonly inputs: readonly Input[];
  /** What the overlay adds. `{{name}}` stands for the input of that name. */
  readonly actions: (facade: Facade) => readonly Action[];
  /** How a document is published there, a step a line. */
  readonly steps: readonly string[];
  /** What it checks of a request with this document. */
  readonly enforces: string;
  /** What it lets through. */
  readonly ignores: string;
  /** How values stay out of its logs, a sentence or two each. */
  readonly logs: readonly LogFact[];
}

/** What its users have to know of a gateway's logs. */
export interface LogFact {
  readonly says: string;
  /** The vendor's page. */
  readonly cite: string;
  /** What to write into which configuration. */
  readonly config?: string;
}

/** What a value is; `overlay/values.ts` has what can be wrong with each. */
export type InputKind = 'address' | 'host' | 'port' | 'path';

export interface Input extends InputFacts {
  /** As it stands in overlays and, after two hyphens, on the command line. */
  readonly name: string;
  readonly kind: InputKind;
}

/** What an overlay says of one of its values, for programs of others. */
export interface InputFacts {
  readonly description: string;
  readonly pattern: string;
  /** What the pattern demands, in words. */
  readonly means: string;
  readonly example: string;
}

/** What overlays have to know of a document. */
export interface Facade {
  readonly title: string;
  readonly operations: readonly FacadeOperation[];
}

export interface FacadeOperation {
  readonly path: string;
  readonly method: string;
  readonly id: string;
}

/** An action of an OpenAPI Overlay 1.0: what is at the target is changed or removed. */
export type Action =
  | { readonly target: string; readonly description?: string; readonly update: Json }
  | { readonly target: string; readonly description?: string; readonly remove: true };
