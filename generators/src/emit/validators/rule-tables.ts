import type { Condition, Rule } from '../../model/protocol.ts';
import { literal } from '../literals.ts';
import { regex } from './field-tables.ts';
import { list, record, type Source } from './source.ts';

/** A rule across fields, as the runtime's rules.ts takes it. */
export function ruleTable({ id, severity, description, effect, prevents, when, then, exactlyOne: one }: Rule): Source {
  return record({
    id: literal(id),
    // Only the notice of an advice has to say what happens: an error is refused, as its return code tells.
    says: literal(severity === 'advice' && effect !== undefined ? `${description} ${effect}` : description),
    ...(prevents !== undefined && { prevents: literal(prevents) }),
    ...(severity === 'advice' && { advice: 'true' }),
    ...(when.length > 0 && { when: list(when.map(conditionTable)) }),
    ...(then.length > 0 && { then: list(then.map(conditionTable)) }),
    ...(one && {
      oneOf: literal([...one.of]),
      ...(one.none !== undefined && { none: literal(one.none) }),
      ...(one.several !== undefined && { several: literal(one.several) }),
    }),
  });
}

function conditionTable({ field = '', is, present, matches }: Condition): Source {
  return record({
    field: literal(field.split('.')),
    ...(is && { is: literal([...is]) }),
    ...(present !== undefined && { present: String(present) }),
    ...(matches !== undefined && { matches: regex(matches) }),
  });
}
