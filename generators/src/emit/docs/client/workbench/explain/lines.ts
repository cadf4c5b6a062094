import type { FieldFacts } from '../../../workbench/contract.ts';
import { codeIn, fieldNamed, insideOf, nothingInside, type Inner, type Knowledge } from '../knowledge.ts';
import { isValues } from '../values.ts';

/** A field of a message that is there, with what it means. */
export interface Line {
  /** The way to it, through JSON text. */
  readonly path: readonly string[];
  /** The same as it may be shown: a name that the reference doesn't know may be personal. */
  readonly way: readonly string[];
  readonly name: string;
  /** undefined where the reference doesn't know it. */
  readonly field: FieldFacts | undefined;
  /** As text; undefined for what has lines of its own. */
  readonly value: string | undefined;
  /** Whether the value stays hidden until the reader asks for it. */
  readonly isHidden: boolean;
  /** What the value means. */
  readonly means: string | undefined;
  readonly meansHref: string | undefined;
  readonly isListed: boolean;
  /** Whether it comes from a link, which has no values but listed ones. */
  readonly isShared: boolean;
  readonly inside: readonly Line[];
}

interface Outer {
  readonly path: readonly string[];
  readonly way: readonly string[];
}

/**
 * Lines for a message whose JSON text is opened, and its copy that is safe to show: where the two differ, a value is hidden.
 * `code` chooses among the shapes inside.
 */
export function linesOf(
  knowledge: Knowledge,
  code: string | undefined,
  fields: readonly FieldFacts[],
  value: unknown,
  shown: unknown,
): Line[] {
  return lines(value, shown, { fields, item: undefined }, { path: [], way: [] });

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
    const way = [...outer.way, name];
    const isGroup = typeof value === 'object' && value !== null;
    const text = isGroup ? undefined : textOf(value);
    return {
      path,
      way,
      name,
      field,
      value: text,
      isHidden: !isGroup && !Object.is(value, shown),
      isShared: false,
      inside: isGroup ? lines(value, shown, field ? insideOf(knowledge, field, code) : nothingInside, { path, way }) : [],
      ...meaning(knowledge, field, text),
    };
  }
}

/** What a value means: from the field's own values, else from its code list. */
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
