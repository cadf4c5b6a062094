import { allCarried } from './all-carried.ts';
import type {
  SpecCondition,
  SpecContradiction,
  SpecDiscrepancy,
  SpecFieldBasis,
  SpecLimit,
  SpecRuleBasis,
} from '../load/generated/spec-types.ts';
import type { SpecNote, SpecRule } from '../load/generated/spec-types.ts';
import type { Basis, Condition, Contradiction, Discrepancy, Json, Limit, Note, Rule, Sources } from './protocol.ts';

// Facts that many parts of the spec can have. Each function converts one kind from its YAML form to that of the model.

export function toNotes(raw: readonly SpecNote[] | undefined, source: Sources): Note[] {
  return (raw ?? []).map(({ kind, text, source: own, ...rest }) => {
    allCarried(rest);
    return { kind, text, source: own ?? source };
  });
}

export function toLimits(raw: readonly SpecLimit[] | undefined, where: string, file?: string): Limit[] {
  return (raw ?? []).map(({ id, value, unit, description, source, ...rest }) => {
    allCarried(rest);
    return { kind: 'limit', id, value, unit, description, where, file, source };
  });
}

export function toDiscrepancies(raw: readonly SpecDiscrepancy[] | undefined, where: string, file?: string): Discrepancy[] {
  return (raw ?? []).map(({ id, kind, about, says, taken, ...rest }) => {
    allCarried(rest);
    return { kind: 'discrepancy', id, nature: kind, about, says, taken, where, file };
  });
}

export function toBases(raw: readonly (SpecFieldBasis | SpecRuleBasis)[] | undefined): Basis[] {
  return (raw ?? []).map((basis) => {
    const { for: constraints, source, says, ...rest } = 'for' in basis ? basis : { for: [], ...basis };
    allCarried(rest);
    return { for: constraints, source, says };
  });
}

export function toConditions(raw: readonly SpecCondition[] | undefined): Condition[] {
  return (raw ?? []).map(({ operation, field, is, isNot, present, matches, text, ...rest }) => {
    allCarried(rest);
    return { kind: 'condition', operation, field, is, isNot, present, matches, text };
  });
}

export function toContradictions(raw: readonly SpecContradiction[] | undefined): Contradiction[] {
  return (raw ?? []).map(({ id, description, when, basis, source, ...rest }) => {
    allCarried(rest);
    return { kind: 'contradiction', id, description, when: toConditions(when), basis, source };
  });
}

export function toRule(raw: SpecRule): Rule {
  const { id, severity, description, exactlyOne, prevents, effect, source, when: given, then: due, basis, ...rest } = raw;
  allCarried(rest);
  const [when, then] = [toConditions(given), toConditions(due)];
  return {
    kind: 'rule',
    id,
    severity,
    description,
    when,
    then,
    exactlyOne,
    prevents,
    effect,
    basis: toBases(basis),
    decidable: [...when, ...then].every((c) => c.field !== undefined && c.operation === undefined && c.text === undefined),
    source,
  };
}

interface NamesField {
  readonly operation?: string | undefined;
  readonly field?: string | undefined;
}

/** The parts of a rule that name fields, in the YAML form or in that of the model. */
interface NamesFields {
  readonly when?: readonly NamesField[] | undefined;
  readonly then?: readonly NamesField[] | undefined;
  readonly exactlyOne?: { readonly of: readonly string[] } | undefined;
}

/** The fields of the rule's own message that it names. */
export function ruleFields(rule: NamesFields): string[] {
  const conditions = [...(rule.when ?? []), ...(rule.then ?? [])];
  const named = conditions.flatMap((c) => (c.field !== undefined && c.operation === undefined ? [c.field] : []));
  return [...new Set([...named, ...(rule.exactlyOne?.of ?? [])])];
}

/** Converts YAML data to JSON. It has no dates, because the loader reads YAML's core schema only. */
export function toJson(data: unknown): Json {
  if (Array.isArray(data)) return data.map(toJson);
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, toJson(value)]));
  }
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : null;
}
