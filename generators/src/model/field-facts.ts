import type { Basis, Condition, DataCategory, Deprecated, Discrepancy, Limit, Note, Rule } from './protocol-facts.ts';
import type { Field, Shape, Value } from './protocol-fields.ts';
import type { Json, Sources } from './protocol.ts';

/** A fact about a field besides its name, type and description. Each output handles every kind, even if it renders nothing. */
export type FieldFact =
  | { readonly kind: 'deprecated'; readonly deprecated: Deprecated }
  /** Only the provider's SDK has the field; no page describes it. */
  | { readonly kind: 'not-described' }
  | { readonly kind: 'code-list'; readonly list: string }
  /** `isList`: these are all codes of a code list, which describes them. */
  | { readonly kind: 'values'; readonly values: readonly Value[]; readonly isList: boolean }
  /** Values that aren't listed may occur. */
  | { readonly kind: 'open'; readonly isList: boolean }
  | { readonly kind: 'except'; readonly values: readonly string[] }
  | { readonly kind: 'default'; readonly value: string }
  | { readonly kind: 'pattern'; readonly pattern: PatternFact }
  | { readonly kind: 'usual'; readonly usual: PatternFact }
  /** Texts that mean "never" instead of a date. */
  | { readonly kind: 'endless'; readonly values: readonly string[] }
  | { readonly kind: 'basis'; readonly basis: readonly Basis[] }
  /** Whether the field is always in its message. */
  | { readonly kind: 'presence'; readonly required: boolean }
  | { readonly kind: 'item'; readonly item: Field }
  | { readonly kind: 'inside'; readonly shape: Exclude<Shape, { kind: 'list' }>; readonly isText: boolean }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'or-object' }
  | { readonly kind: 'aliases'; readonly names: readonly string[] }
  | { readonly kind: 'sdk-type'; readonly type: 'list' }
  | { readonly kind: 'echoes'; readonly parameter: string }
  | { readonly kind: 'returned-when'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'limit'; readonly limit: Limit }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'data'; readonly category: DataCategory; readonly isSensitive: boolean }
  | { readonly kind: 'data-inside'; readonly categories: readonly DataCategory[]; readonly isSensitive: boolean }
  | { readonly kind: 'kept'; readonly limit: string; readonly hasInside: boolean }
  | { readonly kind: 'discrepancy'; readonly discrepancy: Discrepancy }
  | { readonly kind: 'example'; readonly value: Json }
  | { readonly kind: 'source'; readonly source: Sources };

type PatternFact = NonNullable<Field['pattern']>;

/** A field with the rules of its message that name it. */
type Subject = Field & { readonly rules: readonly Rule[] };

/** The facts of a field, in the order of the reference. `rules` are those of its message that name it. */
export function fieldFacts(field: Field, rules: readonly Rule[]): FieldFact[] {
  const subject: Subject = { ...field, rules };
  const facts: FieldFact[] = [];
  for (const make of Object.values<Maker>(makers)) facts.push(...make(subject));
  return facts;
}

type Maker = (field: Subject) => readonly FieldFact[];

/** The facts that each property of a field states. A property that is left out doesn't compile. */
const makers: { readonly [K in keyof Subject]: Maker } = {
  kind: none('every field has the same'),
  name: none('is shown as the heading'),
  path: none('is shown as the heading'),
  type: none('is in the words for the type'),
  length: none('is in the words for the type'),
  range: none('is in the words for the type'),
  holds: none('is in the words for the type'),
  formats: none('is in the words for the type'),
  description: none('is shown before the facts'),
  in: none('is shown before the facts'),
  deprecated: ({ deprecated }) => (deprecated ? [{ kind: 'deprecated', deprecated }] : []),
  described: ({ described }) => (described ? [] : [{ kind: 'not-described' }]),
  codeList: ({ codeList: list }) => (list === undefined ? [] : [{ kind: 'code-list', list }]),
  values: ({ values, valuesType }) => (values.length > 0 ? [{ kind: 'values', values, isList: valuesType !== undefined }] : []),
  valuesType: none('is part of the fact `values`'),
  open: ({ open, values, valuesType }) => (open && values.length > 0 ? [{ kind: 'open', isList: valuesType !== undefined }] : []),
  except: ({ except: values }) => (values.length > 0 ? [{ kind: 'except', values }] : []),
  default: ({ default: value }) => (value === undefined ? [] : [{ kind: 'default', value }]),
  pattern: ({ pattern }) => (pattern ? [{ kind: 'pattern', pattern }] : []),
  usual: ({ usual }) => (usual ? [{ kind: 'usual', usual }] : []),
  endless: ({ endless: values }) => (values.length > 0 ? [{ kind: 'endless', values }] : []),
  basis: ({ basis }) => (basis.length > 0 ? [{ kind: 'basis', basis }] : []),
  required: ({ required }) => [{ kind: 'presence', required }],
  shape: ({ shape, holds }) => {
    if (!shape) return [];
    return shape.kind === 'list' ? [{ kind: 'item', item: shape.item }] : [{ kind: 'inside', shape, isText: holds === 'json' }];
  },
  fields: ({ fields }) => (fields.length > 0 ? [{ kind: 'fields', fields }] : []),
  orObject: ({ orObject }) => (orObject ? [{ kind: 'or-object' }] : []),
  aliases: ({ aliases: names }) => (names.length > 0 ? [{ kind: 'aliases', names }] : []),
  sdkType: ({ sdkType: type }) => (type === undefined ? [] : [{ kind: 'sdk-type', type }]),
  echoes: ({ echoes: parameter }) => (parameter === undefined ? [] : [{ kind: 'echoes', parameter }]),
  returnedWhen: ({ returnedWhen: conditions }) => (conditions.length > 0 ? [{ kind: 'returned-when', conditions }] : []),
  rules: ({ rules }) => rules.map((rule) => ({ kind: 'rule', rule })),
  limits: ({ limits }) => limits.map((limit) => ({ kind: 'limit', limit })),
  notes: ({ notes }) => notes.map((note) => ({ kind: 'note', note })),
  data: ({ data: category, sensitive }) =>
    category === undefined ? [] : [{ kind: 'data', category, isSensitive: sensitive !== undefined }],
  dataInside: ({ dataInside: categories, sensitive }) =>
    categories.length > 0 ? [{ kind: 'data-inside', categories, isSensitive: sensitive !== undefined }] : [],
  sensitive: none('is part of the facts `data` and `data-inside`'),
  kept: ({ kept: limit, fields, shape }) =>
    limit === undefined ? [] : [{ kind: 'kept', limit, hasInside: fields.length > 0 || shape !== undefined }],
  discrepancies: ({ discrepancies }) => discrepancies.map((discrepancy) => ({ kind: 'discrepancy', discrepancy })),
  example: ({ example: value }) => (value === undefined ? [] : [{ kind: 'example', value }]),
  source: ({ source }) => [{ kind: 'source', source }],
};

/** For a property that states no fact. */
function none(_reason: string): Maker {
  return () => [];
}
