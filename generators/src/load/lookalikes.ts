/** Pairs of a letter of another script and the Latin letter that it looks like. */
// cspell:disable-next-line
const pairs = 'АAВBЕEЗ3ІIЈJКKМMНHОOРPСCЅSТTУYХXаaеeоoрpсcуyхxіiјjѕsԁdԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo';

const meantFor: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)] as const),
);

/** The letters and digits of East Asian fonts, as wide as a Chinese character. */
const wide = '\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a';
const lookalike = `[${[...meantFor.keys()].join('')}${wide}]`;

/** The longest run of characters that a match looks at, so that long runs don't take long. */
const most = 40;

/**
 * Matches such letters beside Latin letters in one word, and as the whole of a short text in quotes, such as a code. A longer text
 * is probably a word of the other script.
 */
export const lookalikes = new RegExp(
  [
    `${lookalike}{1,${most}}(?:(?<=[A-Za-z]${lookalike}{1,${most}})|(?=[A-Za-z]))`,
    `(?<=["'])${lookalike}{1,2}(?=["'])`,
    `[${wide}]{1,${most}}(?<=["'][\\w.-]{0,${most}}[${wide}]{1,${most}})(?=[\\w.-]{0,${most}}["'])`,
  ].join('|'),
  'gu',
);

/** The text in Latin letters. */
export function ordinary(found: string): string {
  return Array.from(found, (one) => meantFor.get(one) ?? one.normalize('NFKC')).join('');
}

/** Such a letter in words, because it looks like a Latin one. */
export function nameLookalike(found: string): string {
  const point = found.codePointAt(0) ?? 0;
  const script = point >= 0xff00 ? 'full-width' : point >= 0x400 ? 'Cyrillic' : 'Greek';
  const looksLike = Array.from(ordinary(found))[0] ?? '';
  return `the ${script} character U+${point.toString(16).toUpperCase().padStart(4, '0')}, which looks like ${looksLike}`;
}
