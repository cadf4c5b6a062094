import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpecCondition } from '../../load/generated/spec-types.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** An example of a response must not contradict itself. */
export const exampleContradictions: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const { file, path, value: message } of locatedMessages(files)) {
      for (const [i, { id, value }] of (message.examples ?? []).entries()) {
        const found = message.contradictions?.find(({ when }) => when.every((condition) => holds(condition, value)));
        if (!found) continue;
        const last = found.when.at(-1)?.field?.split('.') ?? [];
        const place = file.source.at([...path, 'examples', i, 'value', ...last]);
        const reason = `it has the contradiction ${found.id}: ${found.description.replace(/\.$/, '')}`;
        yield diagnose('bad-example', place, { id, reason, suggestion: undefined });
      }
    }
  },
};

function holds({ field = '', is, isNot, present }: SpecCondition, message: unknown): boolean {
  const value = field.split('.').reduce<unknown>((inside, step) => memberOf(inside, step), message);
  if (present === false) return value === undefined;
  if (present === true) return value !== undefined;
  return typeof value === 'string' && (is?.includes(value) ?? true) && !isNot?.includes(value);
}

/** The member with a name, also inside JSON text. */
function memberOf(value: unknown, name: string): unknown {
  if (typeof value === 'string') return memberOf(parsed(value), name);
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name) ? Object(value)[name] : undefined;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? undefined : value;
  } catch {
    return undefined; // reported as an example that isn't JSON
  }
}
