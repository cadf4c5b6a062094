import type { Message } from './protocol.ts';

export interface LiftedPattern {
  /** The rule's id. */
  readonly rule: string;
  readonly field: string;
  readonly pattern: string;
}

/** The rules that say no more than how one value looks: as a pattern of that value, they need no schema across fields. */
export function liftedPatterns({ rules, fields }: Message): LiftedPattern[] {
  return rules.flatMap(({ id, severity, decidable, when, then, exactlyOne }) => {
    const [only, ...others] = then;
    const isPattern = severity === 'issue' && decidable && when.length === 0 && !exactlyOne && others.length === 0;
    if (!isPattern || only?.matches === undefined || only.is || only.present !== undefined) return [];
    const field = fields.find(({ name, pattern }) => name === only.field && !pattern);
    return field ? [{ rule: id, field: field.name, pattern: only.matches }] : [];
  });
}

/** Fields by name, with the patterns that rules give them. */
export function withLiftedPatterns<T extends object>(message: Message, fields: Readonly<Record<string, T>>): Record<string, T> {
  const patterns = new Map(liftedPatterns(message).map(({ field, pattern }) => [field, { pattern }]));
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, ...patterns.get(name) }]));
}
