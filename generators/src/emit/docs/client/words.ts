// Splits texts and questions into words. Chinese has no spaces, so each pair of neighboring characters counts as a word.

const han = /\p{Script=Han}+/gu;
/** Most texts have only Latin letters. For these, a simpler pattern is several times faster. */
const beyondLatin = /[^\0-\u024f\u2000-\u206f]/;
const latinWord = /[\w\u00c0-\u024f]+/g;
const anyWord = /[\p{L}\p{N}_]+/gu;

/** The words of a text. Names such as aLongName or long_name count as a whole and by their parts, titles also by their initials. */
export function wordsOfText(text: string, field?: string): string[] {
  const words = plainWords(text).flatMap(wholeAndParts);
  const initials = field === 'text' ? [] : initialsOf(text);
  return [...words, ...initials, ...pairsOf(text)];
}

/** The words of a question, without common words. Names aren't split, because the index also contains whole names. */
export function wordsOfQuestion(question: string): string[] {
  const telling = plainWords(question.toLowerCase()).filter((word) => !noise.has(word));
  return [...new Set([...telling, ...pairsOf(question)])];
}

const noise = new Set(
  'a am an and any anyone are as at be but by can could did do does don for from get give gives had has have he her his how i if in into is isn it its me my no not of on or our she should so some that the their them then there they this to too want was we what when where which who why will with would you your t s tell'.split(
    ' ',
  ),
);

function plainWords(text: string): string[] {
  return (beyondLatin.test(text) ? text.replaceAll(han, ' ').match(anyWord) : text.match(latinWord)) ?? [];
}

function initialsOf(text: string): string[] {
  const names = text.match(/(?:[A-Z][a-z]+ )+[A-Z][a-z]+/g) ?? [];
  return names.map((name) => name.replaceAll(/[^A-Z]/g, '').toLowerCase());
}

function wholeAndParts(word: string): string[] {
  if (!/.[A-Z_]/.test(word)) return [word.toLowerCase()];
  const parts = word
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/gu, ' ')
    .toLowerCase()
    .split(' ')
    .filter((part) => part !== '');
  return parts.length > 1 ? [word.toLowerCase(), ...parts] : parts;
}

function pairsOf(text: string): string[] {
  if (!beyondLatin.test(text)) return [];
  return (text.match(han) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    return characters.length === 1 ? characters : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  });
}
