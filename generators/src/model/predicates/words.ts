import { enumerate } from '../../enumerate.ts';
import { code } from '../code-span.ts';
import type { Predicate } from './predicate.ts';

/** The words for the parts of a predicate. */
export interface PredicateNames {
  /** The name of a field in Markdown. */
  readonly field: (path: string) => string;
  /** What else counts as one of the values, such as "left out". */
  readonly orElse: readonly string[];
}

/** A clause, with its subject if it is about one field. */
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

/** Negates the verb if the clause has exactly one. */
function negated({ kind }: Predicate, clause: Clause): Clause {
  const hasOneVerb = kind === 'present' || kind === 'is' || kind === 'matches';
  if (!hasOneVerb || clause.subject === undefined) return { says: `it is not so that ${whole(clause)}` };
  const says = clause.says.replace(/^is /, 'is not ').replace(/^matches /, 'does not match ');
  return { subject: clause.subject, says };
}
