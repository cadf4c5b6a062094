import type { FieldFacts } from '../../../workbench/contract.ts';
import { codeIn, fieldNamed, insideOf, nothingInside, type Inner, type Knowledge } from '../knowledge.ts';
import { isValues } from '../values.ts';

/** A field of the pasted message, with its meaning. */
export interface Line {
  /** The path to the field, also through JSON text. */
  readonly path: readonly string[];
  /** The path as it is shown. Unknown names are hidden, because they may be personal. */
  readonly shownPath: readonly string[];
  readonly name: string;
  /** Undefined if the reference doesn't have the field. */
  readonly field: FieldFacts | undefined;
  /** The value as text; undefined for an object or a list, which has lines of its own. */
  readonly value: string | undefined;
  /** True if the value is hidden until the user reveals it. */
  readonly isHidden: boolean;
  /** The meaning of the value. */
  readonly means: string | undefined;
  readonly meansHref: string | undefined;
  readonly isListed: boolean;
  /** True if the line comes from a link. A link has only listed values. */
  readonly isShared: boolean;
  readonly inside: readonly Line[];
}

interface Outer {
  readonly path: readonly string[];
  readonly shownPath: readonly string[];
}

/**
 * The lines for a message with parsed JSON text. `shown` is a redacted copy: a value that differs from it is hidden. `code`
 * selects the shapes inside.
 */
export function linesOf(
  knowledge: Knowledge,
  code: string | undefined,
  fields: readonly FieldFacts[],
  value: unknown,
  shown: unknown,
): Line[] {
  return lines(value, shown, { fields, item: undefined }, { path: [], shownPath: [] });

  function lines(value: unknown, shown: unknown, { fields, item }: Inner, outer: Outer): Line[] {
    if (Array.isArray(value)) {
      const safe: readonly unknown[] = Array.isArray(shown) ? shown : [];
      return value.map((one, i) => lineOf([String(i), String(i)], one, safe[i], item, outer));
    }
    if (!isValues(value)) return [];
    const safe = isValues(shown) ? Object.entries(shown) : [];
    return Object.entries(value).map(([key, inner], i) => {
      const field = fieldNamed(fields, key);
      const [safeKey = 'hidden name', safeInner] = safe[i] ?? [];
      return lineOf([key, field ? key : safeKey], inner, safeInner, field, outer);
    });
  }

  function lineOf(
    [key, name]: readonly [key: string, name: string],
    value: unknown,
    shown: unknown,
    field: FieldFacts | undefined,
    outer: Outer,
  ): Line {
    const path = [...outer.path, key];
    const shownPath = [...outer.shownPath, name];
    const isGroup = typeof value === 'object' && value !== null;
    const text = isGroup ? undefined : textOf(value);
    return {
      path,
      shownPath,
      name,
      field,
      value: text,
      isHidden: !isGroup && !Object.is(value, shown),
      isShared: false,
      inside: isGroup ? lines(value, shown, field ? insideOf(knowledge, field, code) : nothingInside, { path, shownPath }) : [],
      ...meaning(knowledge, field, text),
    };
  }
}

/** The meaning of a value, from the field's code list or its own values. */
export function meaning(
  knowledge: Knowledge,
  field: FieldFacts | undefined,
  text: string | undefined,
): Pick<Line, 'means' | 'meansHref' | 'isListed'> {
  const listed = field?.values?.find(({ value }) => value === text);
  const code = codeIn(knowledge, field?.list, text ?? '');
  return { means: code?.entry.means ?? listed?.means, meansHref: code?.entry.href, isListed: Boolean(listed ?? code) };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? '';
}
