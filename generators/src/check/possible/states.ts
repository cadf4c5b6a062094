import type { Condition, Field } from '../../load/generated/spec-types.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { misfitOfForm } from '../fits.ts';
import { listedValues } from '../listed-values.ts';

/** What a field is like in a message, as far as conditions can distinguish it. */
export interface State {
  readonly isThere: boolean;
  /** A text that the spec names: a listed value, or one that a condition asks for. */
  readonly text?: string;
  /** Of any other text: the regular expressions among those of the conditions that it matches. */
  readonly matches?: ReadonlySet<string>;
}

export const absent: State = { isThere: false };

/** More regular expressions about one field than these are too many to combine. */
const mostRegexes = 8;

/**
 * Every state that a field can have, given the conditions that ask about it; undefined if there are too many. There may be
 * more than the field really has: two regular expressions may exclude each other. So what is impossible among these states
 * is impossible.
 */
export function statesOf(
  files: SpecFiles,
  field: Field,
  asked: readonly Condition[],
  named: readonly string[] = [],
): State[] | undefined {
  const regexes = [...new Set(asked.flatMap(({ matches }) => matches ?? []))];
  if (regexes.length > mostRegexes) return undefined;
  const texts = asked.flatMap(({ is = [], isNot = [] }) => [...is, ...isNot]);
  const there = presentStates(files, field, [...named, ...texts], regexes);
  // A field that takes nothing is reported by itself; nothing follows from it.
  const all: State[] = there.length > 0 ? there : [{ isThere: true }];
  return isAlwaysThere(field) ? all : [absent, ...all];
}

/** Whether the field is there under its own name whenever what it lies inside is there. */
export function isAlwaysThere({ required, aliases }: Field): boolean {
  return required === true && aliases === undefined;
}

function presentStates(files: SpecFiles, field: Field, texts: readonly string[], regexes: readonly string[]): State[] {
  const { type = 'string', orObject } = field;
  if (type !== 'string') return [{ isThere: true }];
  const listed = listedValues(files, field);
  const isClosed = listed !== undefined && !field.open;
  const named = isClosed ? listed : [...(listed ?? []), ...texts];
  const taken = [...new Set(named)].filter((text) => !misfitOfForm(field, text));
  return [
    ...taken.map((text): State => ({ isThere: true, text })),
    ...(isClosed ? [] : otherTexts(regexes)),
    ...(orObject ? [{ isThere: true }] : []),
  ];
}

/** The texts that the spec doesn't name, by the regular expressions that they match: any combination may occur. */
function otherTexts(regexes: readonly string[]): State[] {
  const combinations = Array.from({ length: 2 ** regexes.length }, (_, bits) => regexes.filter((_regex, i) => bits & (1 << i)));
  return combinations.map((matching) => ({ isThere: true, matches: new Set(matching) }));
}
