import { enumerate } from '../../enumerate.ts';
import { code } from '../code-span.ts';
import type { Predicate } from './predicate.ts';

/** How the parts of a predicate are called. */
export interface PredicateNames {
  /** What a field is called, in Markdown. */
  readonly field: (path: string) => string;
  /** What else counts as having one of the values: "left out". */
  readonly orElse: readonly string[];
}

/** What is said, and of which field if it is about one. */
interface Clause {
  readonly subject?: string;
  readonly says: string;
}

/** A predicate as a clause in Markdown: "`A` is `X` or `Y`, and `B` is not given". */
export function predicateInWords(predicate: Predicate, names: PredicateNames): string {
  return whole(clauseOf(predicate, names));
}

function clauseOf(predicate: Predicate, names: PredicateNames): Clause {
  switch (predicate.kind) {
    case 'all':
      return joined(predicate.of.map((one) => clauseOf(one, names)));
    case 'any':
      return { says: predicate.of.map((one) => predicateInWords(one, names)).join(', or ') };
    case 'not':
      return negated(predicate.of, clauseOf(predicate.of, names));
    case 'present':
      return { subject: names.field(predicate.field), says: 'is given' };
    case 'is':
      return {
        subject: names.field(predicate.field),
        says: `is ${enumerate([...predicate.values.map(code), ...names.orElse], 'or')}`,
      };
    case 'matches':
      return { subject: names.field(predicate.field), says: `matches ${code(predicate.pattern)}` };
    case 'exactlyOne':
      return { says: `exactly one of ${enumerate(predicate.of.map(names.field), 'and')} is given` };
  }
}

function whole({ subject, says }: Clause): string {
  return subject === undefined ? says : `${subject} ${says}`;
}

/** Clauses about one field share its name. */
function joined(clauses: readonly Clause[]): Clause {
  const [subject, ...others] = new Set(clauses.map((clause) => clause.subject));
  if (subject === undefined || others.length > 0) return { says: clauses.map(whole).join(', and ') };
  return { subject, says: clauses.map(({ says }) => says).join(' and ') };
}

function negated({ kind }: Predicate, { subject, says }: Clause): Clause {
  if (kind === 'all' || subject === undefined)
    return { says: `it is not so that ${whole({ ...(subject !== undefined && { subject }), says })}` };
  return { subject, says: says.replace(/^is /, 'is not ').replace(/^matches /, 'does not match ') };
}
