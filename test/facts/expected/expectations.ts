import type { SpecField } from '../../../generators/dist/load/generated/spec-types.js';
import type { WrittenField } from '../spec/messages.ts';

/**
 * For each keyword of a field: what an output must show of it. A new keyword doesn't compile
 * until every output has an expectation. An expectation returns what is missing.
 */
export type Expectations<Shown> = {
  readonly [Word in keyof Required<SpecField>]: (
    said: NonNullable<SpecField[Word]>,
    shown: Shown,
    field: WrittenField,
  ) => readonly string[];
};

/** What an output doesn't show of a field, as lines `keyword: what is missing`. */
export function missingFacts<Shown>(expectations: Expectations<Shown>, field: WrittenField, shown: Shown): string[] {
  const missing = <Word extends keyof SpecField>(word: Word): string[] => {
    const said = field.raw[word];
    if (said === undefined || said === null) return [];
    return expectations[word](said, shown, field).map((fact) => `${word}: ${fact}`);
  };
  const isWord = (word: string): word is keyof SpecField => word in expectations;
  return Object.keys(field.raw).flatMap((word) => (isWord(word) ? missing(word) : [`${word}: a word without expectation`]));
}

/** Empty if it is true, otherwise what is missing. */
export function unless(holds: boolean, missing: string): string[] {
  return holds ? [] : [missing];
}

/** The texts that aren't in another text. */
export function notIn(text: string, wanted: readonly (string | number)[]): string[] {
  return wanted.map(String).filter((one) => !text.includes(one));
}

/** Compared as JSON, in the order given. */
export function unlike(shown: unknown, said: unknown): string[] {
  return JSON.stringify(shown) === JSON.stringify(said) ? [] : [`${JSON.stringify(said)} is ${JSON.stringify(shown)}`];
}

/** The items of a list as a field. */
export function itemOf(field: WrittenField, raw: SpecField): WrittenField {
  return { ...field, raw: { required: false, source: field.raw.source, ...raw } };
}
