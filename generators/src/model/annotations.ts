import { shownBesideFact } from './discrepancies.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Basis, Condition, Field, Json, Limit, Rule, Value } from './protocol.ts';
import { valueNames, type SpokenValue } from './value-names.ts';

// What no keyword of JSON Schema can say, as `x-` keys beside those that can.

export function annotations(field: Field): JsonSchema {
  const {
    example,
    holds,
    in: travels,
    data,
    dataInside,
    sensitive,
    kept,
    formats,
    usual,
    basis,
    limits,
    notes,
    source,
    discrepancies,
    returnedWhen,
    deprecated,
  } = field;
  const beside = shownBesideFact(discrepancies);
  const asText = holds === 'json' && example !== undefined && typeof example !== 'string';
  return {
    ...(deprecated && { deprecated: true, 'x-deprecated': { ...deprecated } }),
    ...(example !== undefined && { examples: [asText ? JSON.stringify(example) : example] }),
    ...(holds !== undefined && { 'x-holds': holds }),
    ...(travels !== undefined && { 'x-upstream': { in: travels } }),
    ...(data !== undefined && { 'x-data': data }),
    ...(dataInside.length > 0 && { 'x-data-inside': dataInside }),
    ...(sensitive !== undefined && { 'x-sensitive': sensitive }),
    ...(kept !== undefined && { 'x-kept': kept }),
    ...(!field.described && { 'x-described': false }),
    ...(usual && { 'x-usual': { ...usual } }),
    ...(formats.length > 0 && { 'x-formats': formats }),
    ...(field.endless.length > 0 && { 'x-endless': field.endless }),
    ...(returnedWhen.length > 0 && { 'x-returned-when': returnedWhen.map(conditionData) }),
    ...(limits.length > 0 && { 'x-limits': limits.map(limitData) }),
    ...(notes.length > 0 && { 'x-notes': notes.map(({ kind, text, source }) => ({ kind, text, source })) }),
    'x-source': source,
    ...(basis.length > 0 && { 'x-basis': basis.map(basisData) }),
    ...flags(field),
    ...valueSources(field),
    ...(beside.length > 0 && { 'x-discrepancies': beside.map(({ id }) => id) }),
  };
}

export function limitData({ id, value, unit, source }: Limit): Json {
  return { id, value, unit, source };
}

/** Value -> what it is once decoded. */
function flags({ values }: Field): JsonSchema {
  const pairs = values.flatMap(({ value, flag }) => (flag === undefined ? [] : [[value, flag] as const]));
  return pairs.length > 0 ? { 'x-flags': Object.fromEntries(pairs) } : {};
}

/** The values that were read elsewhere than their field. */
function valueSources({ values, codeList, source }: Field): JsonSchema {
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

/** Without the keys that have no value. */
export function defined(record: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** Values with their meanings: a closed list, or one that says what is known. */
export function valuesSchema(values: readonly (SpokenValue & Pick<Value, 'deprecated'>)[], open: boolean): JsonSchema {
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
