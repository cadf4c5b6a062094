import type { Json } from '../model/protocol.ts';
import type { GatewayRule } from './rule.ts';

/** A gateway as data: what it accepts, what it needs, and what its users must know. */
export interface Gateway {
  readonly id: string;
  readonly name: string;
  /** The rules that a document must follow before the overlay is applied. */
  readonly rules: readonly GatewayRule[];
  /** Schema keywords that it doesn't support. The document may have them, because the overlay removes them. */
  readonly drops: readonly string[];
  /** More rules, for the document with the overlay applied. */
  readonly applied: readonly GatewayRule[];
  /** The values that the user must give for the overlay. */
  readonly inputs: readonly Input[];
  /** What the overlay adds. `{{name}}` stands for the input of that name. */
  readonly actions: (facade: Facade) => readonly Action[];
  /** How to publish a document there, step by step. */
  readonly steps: readonly string[];
  /** What it checks in requests with this document. */
  readonly enforces: string;
  /** What it doesn't check. */
  readonly ignores: string;
  /** How to keep values out of its logs. */
  readonly logs: readonly LogFact[];
}

/** A fact about a gateway's logs that users must know. */
export interface LogFact {
  readonly says: string;
  /** The vendor's page. */
  readonly cite: string;
  /** The configuration that keeps the values out. */
  readonly config?: string;
}

/** The kind of a value; `overlay/values.ts` checks each kind. */
export type InputKind = 'address' | 'host' | 'port' | 'path';

export interface Input extends InputFacts {
  /** The name in overlays and, after two hyphens, on the command line. */
  readonly name: string;
  readonly kind: InputKind;
}

/** What an overlay says about one of its values, for other programs. */
export interface InputFacts {
  readonly description: string;
  readonly pattern: string;
  /** The pattern in words. */
  readonly means: string;
  readonly example: string;
}

/** What overlays need to know about a document. */
export interface Facade {
  readonly title: string;
  readonly operations: readonly FacadeOperation[];
}

export interface FacadeOperation {
  readonly path: string;
  readonly method: string;
  readonly id: string;
}

/** An action of an OpenAPI Overlay 1.0: changes or removes what is at the target. */
export type Action =
  | { readonly target: string; readonly description?: string; readonly update: Json }
  | { readonly target: string; readonly description?: string; readonly remove: true };
