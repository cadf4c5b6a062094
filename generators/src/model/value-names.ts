/** A value and the words that say what it is. */
export interface SpokenValue {
  readonly value: string;
  readonly means: string;
  /** The document that a code chooses. */
  readonly document?: string | undefined;
}

/**
 * A name for each value that generated code can call it by: that of its document, or the value itself where it is a word, or
 * the first words of what it means. Values that would share a name get the value as a suffix.
 */
export function valueNames(values: readonly SpokenValue[]): string[] {
  const names = values.map((value) => asIdentifier(nameOf(value, values)));
  return names.map((name, i) => {
    const isShared = names.some((other, j) => other === name && i !== j);
    return isShared || name === '' ? asIdentifier(`${name}_${values[i]?.value}`) : name;
  });
}

function nameOf({ value, means, document }: SpokenValue, values: readonly SpokenValue[]): string {
  if (document !== undefined) {
    const others = values.filter((other) => other.document === document && other.value !== value);
    return others.length === 0 ? document : [document, ...ownNumbers(means, others)].join('_');
  }
  return /[A-Za-z]{3}/.test(value) ? value : firstClause(means);
}

/** The numbers in the words for a value that aren't in the words for others: the year of an edition. */
function ownNumbers(means: string, others: readonly SpokenValue[]): string[] {
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
