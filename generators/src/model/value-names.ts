/** A value with its meaning. */
export interface ValueWithMeaning {
  readonly value: string;
  readonly means: string;
  /** The name of the document, if the value is a code of a document. */
  readonly document?: string | undefined;
}

/**
 * A name for each value, for generated code: the name of its document, the value itself if it is a word, or the first words of its
 * meaning. Values that would have the same name get the value as a suffix.
 */
export function valueNames(values: readonly ValueWithMeaning[]): string[] {
  const names = values.map((value) => asIdentifier(nameOf(value, values)));
  return names.map((name, i) => {
    const isShared = names.some((other, j) => other === name && i !== j);
    return isShared || name === '' ? asIdentifier(`${name}_${values[i]?.value}`) : name;
  });
}

function nameOf({ value, means, document }: ValueWithMeaning, values: readonly ValueWithMeaning[]): string {
  if (document !== undefined) {
    const others = values.filter((other) => other.document === document && other.value !== value);
    return others.length === 0 ? document : [document, ...ownNumbers(means, others)].join('_');
  }
  return /[A-Za-z]{3}/.test(value) ? value : firstClause(means);
}

/** The numbers in a meaning that the other meanings don't have, such as the year of an edition. */
function ownNumbers(means: string, others: readonly ValueWithMeaning[]): string[] {
  const found: string[] = means.match(/\d+/g) ?? [];
  return found.filter((number) => !others.some((other) => other.means.includes(number)));
}

function firstClause(text: string): string {
  const [clause = ''] = text.split(/[,;:.(]/, 1);
  return clause.replace(/^(?:an?|the) /i, '');
}

/** SomeWords and other-words -> SOME_WORDS_AND_OTHER_WORDS */
function asIdentifier(text: string): string {
  const words = text
    .replaceAll(/['’`]/g, '')
    .replaceAll(/(?<=[A-Za-z0-9])(?=[A-Z][a-z])/g, '_')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return (/^\d/.test(words) ? `VALUE_${words}` : words).toUpperCase();
}
