// Splits questions into words, and names into their parts. Chinese has no spaces, so each pair of neighboring characters counts as a word.

const han = /\p{Script=Han}+/gu;
const anyWord = /[\p{L}\p{N}_]+/gu;

/** The words of a question, without common words. */
export function wordsOfQuestion(question: string): string[] {
  const plain = question.toLowerCase().replaceAll(han, ' ').match(anyWord) ?? [];
  return [...new Set([...plain.filter((word) => !noise.has(word)), ...pairsOf(question)])];
}

const noise = new Set(
  'a am an and any anyone are as at be but by can could did do does don for from get give gives had has have he her his how i if in into is isn it its me my no not of on or our she should so some that the their them then there they this to too want was we what when where which who why will with would you your t s tell'.split(
    ' ',
  ),
);

/** The initials of titles of several words: "Hong Kong" is also found as "hk". */
export function initialsOf(text: string): string[] {
  const names = text.match(/(?:[A-Z][a-z]+ )+[A-Z][a-z]+/g) ?? [];
  return names.map((name) => name.replaceAll(/[^A-Z]/g, ''));
}

/** A name as a whole and by its parts: aLongName, long_name. */
export function wholeAndParts(word: string): string[] {
  const parts = word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/u).filter((part) => part !== '');
  return [...new Set([word, ...parts])].map((part) => part.toLowerCase());
}

export function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

function pairsOf(text: string): string[] {
  return (text.match(han) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    return characters.length === 1 ? characters : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  });
}
