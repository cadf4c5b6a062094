import type { SpecCondition, SpecField } from '../../load/generated/spec-types.ts';
import type { SpecFiles } from '../../load/spec.ts';
import { formMismatch } from '../mismatch.ts';
import { listedValues } from '../listed-values.ts';

/** One state that a field can have in a message. Values that no condition distinguishes share a state. */
export interface State {
  readonly isThere: boolean;
  /** The text, if the spec names it: as a listed value, or in a condition. */
  readonly text?: string;
  /** For any other text: which regular expressions of the conditions it matches. */
  readonly matches?: ReadonlySet<string>;
}

export const absent: State = { isThere: false };

/** With more regular expressions about one field than this, there are too many combinations to try. */
const mostRegexes = 8;

/**
 * Every state that a field can have, given the conditions that ask about it; undefined if there are too many. The list may
 * have states that are impossible, because two regular expressions may exclude each other. It never lacks a possible state,
 * so a message that is impossible with these states is really impossible.
 */
export function statesOf(
  files: SpecFiles,
  field: SpecField,
  asked: readonly SpecCondition[],
  named: readonly string[] = [],
): State[] | undefined {
  const regexes = [...new Set(asked.flatMap(({ matches }) => matches ?? []))];
  if (regexes.length > mostRegexes) return undefined;
  const texts = asked.flatMap(({ is = [], isNot = [] }) => [...is, ...isNot]);
  const there = presentStates(files, field, [...named, ...texts], regexes);
  // A field without any allowed value is reported separately; nothing follows from it here.
  const all: State[] = there.length > 0 ? there : [{ isThere: true }];
  return isAlwaysThere(field) ? all : [absent, ...all];
}

/** Whether the field is there, under its own name, whenever the field or message around it is. */
export function isAlwaysThere({ required, aliases }: SpecField): boolean {
  return required === true && aliases === undefined;
}

function presentStates(files: SpecFiles, field: SpecField, texts: readonly string[], regexes: readonly string[]): State[] {
  const { type = 'string', orObject } = field;
  if (type !== 'string') return [{ isThere: true }];
  const listed = listedValues(files, field);
  const isClosed = listed !== undefined && !field.open;
  const named = isClosed ? listed : [...(listed ?? []), ...texts];
  const allowed = [...new Set(named)].filter((text) => !formMismatch(field, text));
  return [
    ...allowed.map((text): State => ({ isThere: true, text })),
    ...(isClosed ? [] : otherTexts(regexes)),
    ...(orObject ? [{ isThere: true }] : []),
  ];
}

/** States of the texts that the spec doesn't name: one for each combination of regular expressions that a text may match. */
function otherTexts(regexes: readonly string[]): State[] {
  const combinations = Array.from({ length: 2 ** regexes.length }, (_, bits) => regexes.filter((_regex, i) => bits & (1 << i)));
  return combinations.map((matching) => ({ isThere: true, matches: new Set(matching) }));
}
