import type { Json, Sources, Text } from './protocol.ts';
import type { Basis, Condition, DataCategory, Deprecated, Discrepancy, Limit, Note, Sensitivity } from './protocol-facts.ts';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'list';
export type Holds = 'json' | 'image' | 'url' | 'date' | 'id' | 'token' | 'text';

export interface Field {
  readonly kind: 'field';
  readonly name: string;
  /** The path to it in its message, with dots. */
  readonly path: string;
  readonly type: FieldType;
  /** False if only the provider's SDK has it, and no page describes it. */
  readonly described: boolean;
  readonly required: boolean;
  readonly description: Text;
  /** In characters. */
  readonly length: { readonly min?: number; readonly max?: number } | undefined;
  readonly pattern: { readonly regex: string; readonly means: Text } | undefined;
  /** The usual form of the text. Other texts are accepted with a notice. */
  readonly usual: { readonly regex: string; readonly means: Text } | undefined;
  /** The values that it can have; empty if it can have any. */
  readonly values: readonly Value[];
  /** The type of its values, if they are all codes of a code list. */
  readonly valuesType: string | undefined;
  /** The id of the code list that its values come from. */
  readonly codeList: string | undefined;
  /** Codes of that list that the field never has, even if the list is open. */
  readonly except: readonly string[];
  /** Whether values that aren't listed may occur. */
  readonly open: boolean;
  readonly default: string | undefined;
  readonly range: { readonly min?: number; readonly max?: number } | undefined;
  readonly holds: Holds | undefined;
  /** The formats of a date. */
  readonly formats: readonly string[];
  /** Texts that mean "never" instead of a date. */
  readonly endless: readonly string[];
  readonly shape: Shape | undefined;
  /** Whether the JSON may also arrive as a parsed object. */
  readonly orObject: boolean;
  /** Where a parameter is sent in an upstream request; undefined for other fields. */
  readonly in: 'query' | 'form' | 'header' | 'body' | undefined;
  /** Its type in the provider's SDK, if it isn't a string there. */
  readonly sdkType: 'list' | undefined;
  /** What sources say about its constraints. */
  readonly basis: readonly Basis[];
  readonly aliases: readonly string[];
  readonly echoes: string | undefined;
  readonly returnedWhen: readonly Condition[];
  /** The category of the value itself. */
  readonly data: DataCategory | undefined;
  /** The categories of the fields inside, for a text or a list that has fields. */
  readonly dataInside: readonly DataCategory[];
  /** Why the value must not be logged. Derived from the categories. */
  readonly sensitive: Sensitivity | undefined;
  /** The id of the limit that says how long the service keeps the value and what is inside it. */
  readonly kept: string | undefined;
  /** In the form of the spec: JSON text may be a parsed value. */
  readonly example: Json | undefined;
  readonly deprecated: Deprecated | undefined;
  readonly limits: readonly Limit[];
  readonly notes: readonly Note[];
  readonly source: Sources;
  readonly discrepancies: readonly Discrepancy[];
  /** The fields inside an object. */
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
  /** The decoded value, if the field means yes or no. */
  readonly flag: boolean | undefined;
  readonly deprecated: Deprecated | undefined;
  readonly notes: readonly Note[];
  readonly source: Sources;
}
