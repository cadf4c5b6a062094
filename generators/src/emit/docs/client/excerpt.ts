import { isHan } from './words.ts';

/** A piece of a text, and whether it matches the search. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

const most = 180;

/** The part of a text from the sentence with the most search words on, with the words marked. */
export function excerpt(text: string, pattern: RegExp | undefined): Piece[] {
  return marked(sentenceWith(text, pattern), pattern);
}

/** Splits a text into pieces, and marks those that match a word. */
export function marked(text: string, pattern: RegExp | undefined): Piece[] {
  if (!pattern) return [{ text, isMatch: false }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (index > end) pieces.push({ text: text.slice(end, index), isMatch: false });
    pieces.push({ text: found, isMatch: true });
    end = index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false });
  return pieces;
}

function sentenceWith(text: string, pattern: RegExp | undefined): string {
  const sentences = text.match(/[^.!?:…·]+(?:[.!?:…·]+|$)\s*/gu) ?? [text];
  const count = (sentence: string) => new Set((pattern ? sentence.match(pattern) : null)?.map((one) => one.toLowerCase())).size;
  const counts = sentences.map(count);
  const at = Math.max(0, counts.indexOf(Math.max(...counts)));
  const from = sentences.slice(at).join('').trim();
  const shown = from.length <= most ? from : `${from.slice(0, most).replace(/\s\S*$/u, '')} …`;
  return at === 0 ? shown : `… ${shown}`;
}

/** Finds where one of the words begins; undefined if there is none. */
export function patternOf(words: readonly string[]): RegExp | undefined {
  const escaped = words.filter((word) => word !== '').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return escaped.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})|(?:${escaped.filter(isHan).join('|') || '(?!)'})`, 'giu');
}
