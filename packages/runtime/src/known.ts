import { isMember } from './log-words.ts';

/** What a protocol knows, as far as it decides what may be shown. */
export interface Known {
  /** Values as they are: codes, flags, names of operations, hosts. */
  readonly values: ReadonlySet<string>;
  /** The words of names and values, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** The parts of a name, of a code or of a sentence: `httpStatusCode` has three. Empty where something else is between them. */
export function piecesOf(text: string): readonly string[] {
  return text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^ -~\s]+/g) ?? [];
}

/** Whether a key is a name rather than data: each of its words is known, and of digits it has one at most. */
export function isName(known: Known, key: string): boolean {
  if (key.length > longestName) return false;
  const pieces = piecesOf(key);
  return pieces.length > 0 && /^[\w$. -]+$/.test(key) && pieces.every((piece) => isWord(known, piece) || /^\d$/.test(piece));
}

/**
 * Whether a text may be shown: each of its words is known, and it has few digits. A word with a capital is known where a
 * sentence begins, or as a name of the protocol: "May" within a sentence is somebody's name.
 */
export function isKnownText(known: Known, text: string, digits = 4): boolean {
  if (known.values.has(text)) return true;
  if (text.length > longestText || !plain.test(text) || firstNames.test(text)) return false;
  let left = digits;
  let isStart = true;
  for (const [token] of text.replaceAll(measure, ' ').matchAll(/[\w$]+|[.:"'(/]|[^\w$.:"'(/]+/g)) {
    if (/^\w/.test(token)) {
      if (!known.values.has(token)) {
        if (/^\d+$/.test(token)) left -= token.length > 3 ? digits + 1 : token.length;
        else if (!isKnownToken(known, token, isStart)) return false;
        if (left < 0) return false;
      }
      isStart = false;
    } else if (token.trim() !== '') isStart = true;
  }
  return true;
}

/** Whether a text may be shown as what a program or a part of it is called: each of its words is known, and none is a person's name. */
export function isProgramName(known: Known, text: string): boolean {
  const pieces = piecesOf(text);
  if (text.length > longestName || pieces.length === 0 || !/^[\w$-]+$/.test(text)) return false;
  return pieces.every((piece) => /^\d{1,2}$/.test(piece) || (isWord(known, piece) && !firstNames.test(piece)));
}

function isKnownToken(known: Known, token: string, isStart: boolean): boolean {
  const pieces = piecesOf(token);
  const isCapital = pieces.length === 1 && /^[A-Z][a-z]/.test(token);
  if (isCapital && (!isStart || firstNames.test(token))) return false;
  return pieces.every((piece) => isWord(known, piece) || /^\d$/.test(piece));
}

function isWord({ words }: Known, piece: string): boolean {
  const word = piece.toLowerCase();
  return words.has(word) || isMember('words', word);
}

/** Whether a text is an identifier that a machine has made: numbers of documents, of phones and of accounts look different. */
export function isMadeId(text: string): boolean {
  if (/^(?:[a-z]{1,3}-?)?\d{1,3}$/.test(text) || ofFastify.test(text) || uuid.test(text) || traceParent.test(text)) return true;
  // At least three letters, and three times a letter follows a digit, or a digit a letter.
  const isMixed = /[a-z]\d+[a-z]+\d|\d[a-z]+\d+[a-z]/.test(text) && /(?:[a-z]\d*){3}/.test(text);
  return isMixed && text.length >= 8 && /^[a-z]{0,4}[\da-f]{5,60}$/.test(text);
}

/** Words that are names of persons, too. */
const firstNames = /^(?:max|may)$/i;
/** Fastify counts its requests with digits and letters. */
const ofFastify = /^req-[a-z]?\d[\da-z]{0,4}$/;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const traceParent = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;
const measure = /\b\d{1,7} ?(?:m?s|[kmg]?b|characters?|items?|seconds?|bytes)\b/gi;
/** What is printed, and the signs of our own sentences. */
const plain = /^[\x20-\x7e\s…›–—]*$/;
const longestName = 60;
const longestText = 1000;
