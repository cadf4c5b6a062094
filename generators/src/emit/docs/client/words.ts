// Texts and questions as words. Chinese has no spaces: each two characters side by side count as a word.

const han = /\p{Script=Han}+/gu;

/** A text's words: a name as a whole and by its parts, aLongName, long_name; a name of several words by its initials, too. */
export function wordsOfText(text: string): string[] {
  const words = text.replaceAll(han, ' ').match(/[\p{L}\p{N}_]+/gu) ?? [];
  const names = text.match(/(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+/gu) ?? [];
  const initials = names.map((name) => name.replaceAll(/\P{Lu}/gu, '').toLowerCase());
  return [...words.flatMap(wholeAndParts), ...initials, ...pairsOf(text)];
}

/** A question's words as they are, for what is indexed has them whole, too; without those that say nothing. */
export function wordsOfQuestion(question: string): string[] {
  const plain = question.replaceAll(han, ' ').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const telling = words.filter((word) => !noise.has(word));
  return [...new Set([...telling, ...pairsOf(question)])];
}

const noise = new Set(
  'a am an and any anyone are as at be but by can could did do does don for from get give gives had has have he her his how i if in into is isn it its me my no not of on or our she should so some that the their them then there they this to too want was we what when where which who why will with would you your t s tell'.split(
    ' ',
  ),
);

function wholeAndParts(word: string): string[] {
  const parts = word
    .replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/gu, ' ')
    .toLowerCase()
    .split(' ')
    .filter((part) => part !== '');
  return parts.length > 1 ? [word.toLowerCase(), ...parts] : parts;
}

function pairsOf(text: string): string[] {
  return (text.match(han) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.length === 1 ? characters : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  });
}
