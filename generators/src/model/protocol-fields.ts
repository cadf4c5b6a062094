import type { Json, Sources, Text } from './protocol.ts';
import type { Basis, Condition, DataCategory, Deprecated, Discrepancy, Limit, Note, Sensitivity } from './protocol-facts.ts';

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
