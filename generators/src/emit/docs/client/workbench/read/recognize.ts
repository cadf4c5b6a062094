import type { FieldFacts, WorkbenchSubject } from '../../../workbench/contract.ts';
import { fieldNamed, fieldsOf, own, type Knowledge } from '../knowledge.ts';
import { isValues, opened, type Values } from '../values.ts';

/** A message that was found in the pasted text. */
export interface Recognized {
  readonly subject: WorkbenchSubject;
  readonly value: Values;
  /** The field whose content the value is, if it is only a part of the message. */
  readonly inside: string | undefined;
}

interface Candidate extends Recognized {
  readonly score: number;
}

const deepest = 6;

/** Finds the message in a value: the value itself, or the outermost object inside that looks like a message. */
export function recognize(knowledge: Knowledge, value: unknown): Recognized | undefined {
  for (const level of levelsOf(value)) {
    const [best] = level.flatMap((values) => candidates(knowledge, values)).toSorted((a, b) => b.score - a.score);
    if (best) return best;
  }
  return undefined;
}

/** The objects in a value, level by level from the outside. Also looks into JSON text. */
function levelsOf(value: unknown): Values[][] {
  const levels: Values[][] = [];
  let level: readonly unknown[] = [value];
  while (level.length > 0 && levels.length < deepest) {
    const opens = level.map(opened);
    const objects = opens.filter(isValues);
    levels.push(objects);
    level = [...objects.flatMap((one) => Object.values(one)), ...opens.filter((one) => Array.isArray(one)).flat()].slice(0, 500);
  }
  return levels;
}

function candidates(knowledge: Knowledge, values: Values): Candidate[] {
  return knowledge.facts.subjects.flatMap((subject) => {
    const fields = fieldsOf(knowledge, subject.id);
    const inner = fields.flatMap((field) =>
      subject.kind === 'response' && field.type === 'object' && field.fields ? [field] : [],
    );
    return [
      ...candidate(knowledge, subject, values, fields, undefined),
      ...inner.flatMap((field) => candidate(knowledge, subject, values, field.fields ?? [], field.name)),
    ];
  });
}

/** Scores a message. Names that few messages have count more than common names. Unknown names lower the score. */
function candidate(
  knowledge: Knowledge,
  subject: WorkbenchSubject,
  value: Values,
  fields: readonly FieldFacts[],
  inside: string | undefined,
): Candidate[] {
  const keys = Object.keys(value);
  const known = keys.filter((key) => fieldNamed(fields, key));
  if (known.length === 0 || (known.length / keys.length < 0.5 && known.length < 3)) return [];
  const rarity = known.reduce((sum, key) => sum + 1 / commonness(knowledge, key), 0);
  const isError = subject.kind === 'error' ? (Object.values(value).some((one) => isFailure(knowledge, one)) ? 0.5 : 0.1) : 0;
  const isProduct = subject.product && value[subject.product.field] === subject.product.code;
  const missing = fields.filter(({ name, required }) => required && !keys.some((key) => fieldNamed(fields, key)?.name === name));
  const score = rarity + 0.1 * known.length - 0.3 * (keys.length - known.length) - 0.05 * missing.length;
  const more = innerScore(fields, value) + isError + (isProduct ? 2 : 0) - (inside === undefined ? 0 : 0.2);
  return [{ subject, value, inside, score: score + more }];
}

/** Scores the names inside objects, because messages often have the same outer names. */
function innerScore(fields: readonly FieldFacts[], value: Values): number {
  const marks = Object.entries(value).flatMap(([key, inner]) => {
    const own = fieldNamed(fields, key)?.fields;
    return own && isValues(inner) ? Object.keys(inner).map((name): number => (fieldNamed(own, name) ? 0.5 : -0.3)) : [];
  });
  return marks.reduce((sum, mark) => sum + mark, 0);
}

/** The number of messages that have a field of this name. */
function commonness({ facts }: Knowledge, name: string): number {
  const count = facts.subjects.filter(({ id }) => fieldNamed(own(facts.shapes, id) ?? [], name)).length;
  return Math.max(1, count);
}

function isFailure({ facts }: Knowledge, value: unknown): boolean {
  return Object.values(facts.lists).some(({ codes }) => codes.some(({ code, isFailure }) => isFailure && code === value));
}
