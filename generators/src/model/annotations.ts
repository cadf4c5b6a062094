import { shownBesideFact } from './discrepancies.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Basis, Condition, Field, Json, Limit, Rule, Value } from './protocol.ts';
import { valueNames, type ValueWithMeaning } from './value-names.ts';

// Facts for which JSON Schema has no keyword. They become `x-` keys of the schema.

/** The `x-` keys of a field's schema. */
export type FieldAnnotation =
  | 'x-deprecated'
  | 'x-holds'
  | 'x-upstream'
  | 'x-data'
  | 'x-data-inside'
  | 'x-sensitive'
  | 'x-kept'
  | 'x-described'
  | 'x-usual'
  | 'x-formats'
  | 'x-endless'
  | 'x-returned-when'
  | 'x-limits'
  | 'x-notes'
  | 'x-source'
  | 'x-basis'
  | 'x-flags'
  | 'x-enumSources'
  | 'x-discrepancies';

type Annotations = Pick<JsonSchema, 'deprecated' | 'examples'> & { readonly [K in FieldAnnotation]?: Json };

export function annotations(field: Field): JsonSchema {
  return Object.fromEntries(Object.values<Annotate>(annotators).flatMap((annotate) => Object.entries(annotate(field))));
}

type Annotate = (field: Field) => Annotations;

/** What each member of a field adds to its schema. A member that is left out does not compile. */
const annotators: { readonly [K in keyof Field]: Annotate } = {
  kind: none('every field has the same'),
  name: none('is the key of the schema'),
  path: none('follows from the names'),
  type: none('is a keyword'),
  required: none('is a keyword of the object around the field'),
  description: none('is a keyword'),
  length: none('is a keyword'),
  pattern: none('is a keyword'),
  range: none('is a keyword'),
  default: none('is a keyword'),
  except: none('is a keyword'),
  open: none('decides which keyword lists the values'),
  valuesType: none('is a reference'),
  codeList: none('is a reference, or its values are listed'),
  shape: none('is a reference'),
  orObject: none('is a keyword'),
  fields: none('is a keyword'),
  aliases: none('are properties of their own'),
  echoes: none('is in the description'),
  sdkType: none('only the SDK has it'),
  deprecated: ({ deprecated }) => (deprecated ? { deprecated: true, 'x-deprecated': { ...deprecated } } : {}),
  example: ({ example, holds }) => {
    if (example === undefined) return {};
    return { examples: [holds === 'json' && typeof example !== 'string' ? JSON.stringify(example) : example] };
  },
  holds: ({ holds }) => (holds === undefined ? {} : { 'x-holds': holds }),
  in: ({ in: travels }) => (travels === undefined ? {} : { 'x-upstream': { in: travels } }),
  data: ({ data }) => (data === undefined ? {} : { 'x-data': data }),
  dataInside: ({ dataInside }) => (dataInside.length > 0 ? { 'x-data-inside': dataInside } : {}),
  sensitive: ({ sensitive }) => (sensitive === undefined ? {} : { 'x-sensitive': sensitive }),
  kept: ({ kept }) => (kept === undefined ? {} : { 'x-kept': kept }),
  described: ({ described }) => (described ? {} : { 'x-described': false }),
  usual: ({ usual }) => (usual ? { 'x-usual': { ...usual } } : {}),
  formats: ({ formats }) => (formats.length > 0 ? { 'x-formats': formats } : {}),
  endless: ({ endless }) => (endless.length > 0 ? { 'x-endless': endless } : {}),
  returnedWhen: ({ returnedWhen }) => (returnedWhen.length > 0 ? { 'x-returned-when': returnedWhen.map(conditionData) } : {}),
  limits: ({ limits }) => (limits.length > 0 ? { 'x-limits': limits.map(limitData) } : {}),
  notes: ({ notes }) => (notes.length > 0 ? { 'x-notes': notes.map(({ kind, text, source }) => ({ kind, text, source })) } : {}),
  source: ({ source }) => ({ 'x-source': source }),
  basis: ({ basis }) => (basis.length > 0 ? { 'x-basis': basis.map(basisData) } : {}),
  values: (field) => ({ ...flags(field), ...valueSources(field) }),
  discrepancies: ({ discrepancies }) => {
    const beside = shownBesideFact(discrepancies);
    return beside.length > 0 ? { 'x-discrepancies': beside.map(({ id }) => id) } : {};
  },
};

/** A member that needs no key of its own. */
function none(_reason: string): Annotate {
  return () => ({});
}

export function limitData({ id, value, unit, source }: Limit): Json {
  return { id, value, unit, source };
}

/** Value -> the boolean that it is decoded to. */
function flags({ values }: Field): Annotations {
  const pairs = values.flatMap(({ value, flag }) => (flag === undefined ? [] : [[value, flag] as const]));
  return pairs.length > 0 ? { 'x-flags': Object.fromEntries(pairs) } : {};
}

/** The sources of the values that aren't those of their field. */
function valueSources({ values, codeList, source }: Field): Annotations {
  const own = codeList === undefined ? values.filter((value) => value.source.join() !== source.join()) : [];
  return own.length > 0 ? { 'x-enumSources': Object.fromEntries(own.map((value) => [value.value, value.source])) } : {};
}

export function ruleData({
  id,
  severity,
  description,
  when,
  then,
  exactlyOne: one,
  prevents,
  effect,
  basis,
  source,
}: Rule): Json {
  return defined({
    id,
    severity,
    description,
    when: when.length > 0 ? when.map(conditionData) : undefined,
    then: then.length > 0 ? then.map(conditionData) : undefined,
    exactlyOne: one && defined({ ...one }),
    prevents,
    effect,
    basis: basis.length > 0 ? basis.map(basisData) : undefined,
    source,
  });
}

function basisData({ for: constraints, source, says }: Basis): Json {
  return { ...(constraints.length > 0 && { for: constraints }), source, says };
}

export function conditionData({ operation, field, is, isNot, present, matches, text }: Condition): Json {
  return defined({ operation, field, is, isNot, present, matches, text });
}

/** Removes keys whose value is undefined. */
export function defined(record: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** The values and their meanings: an `enum`, or for an open list an annotation with the known values. */
export function valuesSchema(values: readonly (ValueWithMeaning & Pick<Value, 'deprecated'>)[], open: boolean): JsonSchema {
  if (values.length === 0) return {};
  const names = values.map(({ value }) => value);
  const old = values.flatMap(({ value, deprecated }) => (deprecated ? [[value, { ...deprecated }] as const] : []));
  return {
    ...(open ? { 'x-extensible-enum': names } : { enum: names }),
    ...(!open && { 'x-enum-varnames': valueNames(values) }),
    'x-enumDescriptions': Object.fromEntries(values.map(({ value, means }) => [value, means])),
    ...(old.length > 0 && { 'x-enumDeprecated': Object.fromEntries(old) }),
  };
}
