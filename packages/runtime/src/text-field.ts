import type { Field, Traits } from './field.ts';
import type { Path } from './path.ts';
import { notice, tell, type Report } from './report.ts';
import { characters, isHolder } from './values.ts';

export interface TextTraits extends Traits {
  readonly pattern?: RegExp;
  /** What the pattern means. */
  readonly means?: string;
  /** How the text usually looks. */
  readonly usual?: RegExp;
  /** What that means. */
  readonly usually?: string;
}

/** What is in a text, where that is more than characters. */
export interface TextKind {
  readonly look: (report: Report, value: string, path: Path, isNeeded: boolean) => void;
  /** An empty text is looked at, too, where decoders take it for nothing. */
  readonly takesEmpty?: boolean;
  /** What is expected of a text of JSON, which may be empty. */
  readonly json?: string;
  /** The values it takes, in words. */
  readonly values?: string;
  /** Looks at something else than a text, if it may be here too; no if it may not. */
  readonly takes?: (report: Report, value: unknown, path: Path) => boolean;
  /** The value that was probably meant by a wrong one. */
  readonly meant?: (value: unknown) => string | undefined;
}

export function textField(key: string, kind?: TextKind, traits: TextTraits = {}): Field {
  const { required = false, min = 0, max = Infinity, pattern, means = '', usual, usually = '' } = traits;
  const isText = kind?.json !== undefined;
  return { key, required, isText, takes: kind?.values, takesEmpty: kind?.takesEmpty, look };

  function look(report: Report, given: unknown, path: Path): void {
    const { manner } = report;
    const value = manner && !isText ? manner.textOf(given, report, path) : given;
    if (typeof value !== 'string') return lookAtOther(report, value, path);
    const least = manner ? manner.leastOf(traits, kind) : min;
    if (isShorter(value, least)) {
      const says = value === '' && required ? 'is empty, and required' : undefined;
      return tell(report, path, 'too-short', `at least ${characters(least)}`, value, { says, data: { limit: least } });
    }
    // Whoever reads of both might cut off what should have been left out.
    if (pattern && !pattern.test(value)) {
      // Only its hyphens may make an identifier a wrong one, as of a UUID.
      const rest = value.replaceAll('-', '');
      const isNear = pattern.test(rest) && !isLonger(rest, max);
      tell(report, path, 'bad-form', means, value, { says: `must be ${means}${isNear ? ': remove the hyphens' : ''}` });
    } else if (isLonger(value, max))
      tell(report, path, 'too-long', `at most ${characters(max)}`, value, { data: { limit: max } });
    else if (usual && !usual.test(value)) {
      notice(report, path, 'unusual-form', usually, value, { says: `is usually ${usually}` });
    }
    kind?.look(report, value, path, required);
  }

  function lookAtOther(report: Report, value: unknown, path: Path): void {
    if (kind?.takes?.(report, value, path)) return;
    const near = kind?.meant?.(value);
    const isParsed = kind?.json === 'JSON text' && isHolder(value);
    const says = isParsed
      ? 'must be JSON text: pass it through JSON.stringify'
      : value === null && !required
        ? 'must be text, not null: leave it out'
        : typeof value === 'number' && near === undefined
          ? `must be text, not a number${report.received?.numberAdvice(value) ?? ': put it in quotes'}`
          : undefined;
    tell(report, path, 'wrong-type', kind?.json ?? 'text', value, { near, says });
  }
}

/** Lengths are counted in code points; `.length` decides wherever it can. */
export function isLonger(text: string, max: number): boolean {
  return text.length > max && (text.length > 2 * max || countCharacters(text) > max);
}

export function isShorter(text: string, min: number): boolean {
  return text.length < 2 * min && (text.length < min || countCharacters(text) < min);
}

function countCharacters(text: string): number {
  let found = 0;
  for (const _ of text) found++;
  return found;
}
