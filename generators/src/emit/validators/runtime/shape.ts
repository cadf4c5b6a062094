// What messages look like, as data: the emitted tables are of these types, and everything but the quick checks reads them.
// They are literals, so that importing them costs nothing and bundlers drop those that nobody uses.

export type Shape = ObjectShape | UnionShape | ChoiceShape;

export interface ObjectShape {
  /** Name, or another spelling of it -> what stands there. */
  readonly fields: Readonly<Record<string, FieldShape>>;
  /** Unknown fields are refused; where it is open, they are merely noticed. */
  readonly closed?: boolean;
  readonly rules?: readonly RuleShape[];
  readonly variant?: Variant;
  readonly breach?: Breach;
}

/** One of several shapes; which one nothing tells. */
export interface UnionShape {
  readonly any: readonly ObjectShape[];
  /** Code -> the shape that it chooses, where codes do. */
  readonly byCode?: Readonly<Record<string, ObjectShape>>;
}

/** One of several shapes; the value of a field tells which. */
export interface ChoiceShape {
  readonly by: string;
  readonly shapes: Readonly<Record<string, ObjectShape>>;
  readonly breach: Breach;
}

/** What tells people about the fields of an object's sisters. */
export interface Variant {
  /** The value that chooses this shape. */
  readonly value: string;
  /** Field -> the values that choose a shape with it. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
}

/** The return codes for a missing and for a wrong value. */
export interface Breach {
  readonly missing?: string;
  readonly invalid?: string;
}

/** A text, unless it says otherwise. */
export interface FieldShape {
  readonly type?: 'number' | 'integer' | 'boolean' | 'object' | 'list';
  readonly required?: boolean;
  /** Characters of a text, or the range of a number. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  /** What the pattern means. */
  readonly means?: string;
  readonly values?: readonly string[];
  /** Other values may come too. */
  readonly open?: boolean;
  /** Of two values, the one that means yes. */
  readonly yes?: string;
  /** A text of JSON. */
  readonly json?: boolean;
  /** The JSON may arrive parsed. */
  readonly orObject?: boolean;
  /** What is inside an object or a JSON text; asked for late, since shapes may be inside each other. */
  readonly inside?: () => Shape;
  /** What a list holds; of a JSON text, what the list in it holds. */
  readonly item?: FieldShape;
  readonly dates?: readonly DateForm[];
  /** The value is nobody's business. */
  readonly hidden?: boolean;
}

/** A form in which a date comes. */
export interface DateForm {
  /** For people: yyyy-MM-dd and the like. */
  readonly form: string;
  readonly is: (text: string) => boolean;
  /** The same date as ISO 8601 has it, as much of it as the form tells. */
  readonly toIso: (text: string) => string;
}

export interface RuleShape {
  /** undefined where only the spellings of one field are at stake. */
  readonly id?: string;
  readonly says: string;
  readonly prevents?: string;
  /** The service takes it and does something else than was meant. */
  readonly advice?: boolean;
  readonly when?: readonly ConditionShape[];
  readonly then?: readonly ConditionShape[];
  /** Of these fields exactly one is there; at most one, where none is allowed, too. */
  readonly oneOf?: readonly string[];
  readonly orNone?: boolean;
  /** The return codes for none and for several of them. */
  readonly none?: string;
  readonly several?: string;
}

export interface ConditionShape {
  /** The keys that lead to it. */
  readonly field: readonly string[];
  readonly is?: readonly string[];
  readonly present?: boolean;
  readonly matches?: RegExp;
}
