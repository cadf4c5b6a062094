import type { Field, Traits } from './field.ts';
import type { Path } from './path.ts';
import { notice, issue, type Report } from './report.ts';
import { characters, isHolder } from './values.ts';

export interface TextTraits extends Traits {
  readonly pattern?: RegExp;
  /** The pattern in words. */
  readonly means?: string;
  /** The usual form of the text. */
  readonly usual?: RegExp;
  /** The usual form in words. */
  readonly usually?: string;
}

/** The content of a text that has more constraints than length and pattern. */
export interface TextKind {
  readonly check: (report: Report, value: string, path: Path, isNeeded: boolean) => void;
  /** Whether an empty text is checked, although decoders treat it as absent. */
  readonly takesEmpty?: boolean;
  /** For JSON text: the expected value in words. */
  readonly json?: string;
  /** The accepted values in words. */
  readonly values?: string;
  /** Checks a value that isn't a text, and returns false if only texts are accepted. */
  readonly takes?: (report: Report, value: unknown, path: Path) => boolean;
  /** The suggestion for a wrong value. */
  readonly suggest?: (value: unknown) => string | undefined;
}

export function textField(key: string, kind?: TextKind, traits: TextTraits = {}): Field {
  const { required = false, min = 0, max = Infinity, pattern, means = '', usual, usually = '' } = traits;
  const isText = kind?.json !== undefined;
  return { key, required, isText, takes: kind?.values, takesEmpty: kind?.takesEmpty, check };

  function check(report: Report, given: unknown, path: Path): void {
    const { mode } = report;
    const value = mode && !isText ? mode.textOf(given, report, path) : given;
    if (typeof value !== 'string') return checkOther(report, value, path);
    const least = mode ? mode.leastOf(traits, kind) : min;
    if (isShorter(value, least)) {
      const says = value === '' && required ? 'is empty, and required' : undefined;
      return issue(report, path, 'too-short', `at least ${characters(least)}`, value, { says, data: { limit: least } });
    }
    // If both problems were reported, readers might cut the text where hyphens should be removed.
    if (pattern && !pattern.test(value)) {
      // Often, only the hyphens are wrong, as in a UUID.
      const rest = value.replaceAll('-', '');
      const isNear = pattern.test(rest) && !isLonger(rest, max);
      issue(report, path, 'bad-form', means, value, { says: `must be ${means}${isNear ? ': remove the hyphens' : ''}` });
    } else if (isLonger(value, max))
      issue(report, path, 'too-long', `at most ${characters(max)}`, value, { data: { limit: max } });
    else if (usual && !usual.test(value)) {
      notice(report, path, 'unusual-form', usually, value, { says: `is usually ${usually}` });
    }
    kind?.check(report, value, path, required);
  }

  function checkOther(report: Report, value: unknown, path: Path): void {
    if (kind?.takes?.(report, value, path)) return;
    const near = kind?.suggest?.(value);
    const isParsed = kind?.json === 'JSON text' && isHolder(value);
    const says = isParsed
      ? 'must be JSON text: pass it through JSON.stringify'
      : value === null && !required
        ? 'must be text, not null: leave it out'
        : typeof value === 'number' && near === undefined
          ? `must be text, not a number${report.received?.numberAdvice(value) ?? ': put it in quotes'}`
          : undefined;
    issue(report, path, 'wrong-type', kind?.json ?? 'text', value, { near, says });
  }
}

/** Lengths count code points. If `.length` is enough to decide, the code points aren't counted. */
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
