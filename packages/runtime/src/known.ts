import { isMember } from './log-words.ts';

/** The known values and words of a protocol: they decide what may be shown. */
export interface Known {
  /** Whole values: codes, flags, names of operations, hosts. */
  readonly values: ReadonlySet<string>;
  /** The words of names and values, in lowercase. */
  readonly words: ReadonlySet<string>;
}

/** The words of a name, a code or a sentence: `httpStatusCode` has three. Empty if there is anything else between the words. */
export function piecesOf(text: string): readonly string[] {
  return text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^ -~\s]+/g) ?? [];
}

/** Whether a key is a name and not data: all of its words are known, and it has at most one digit. */
export function isName(known: Known, key: string): boolean {
  if (key.length > longestName) return false;
  const pieces = piecesOf(key);
  return pieces.length > 0 && /^[\w$. -]+$/.test(key) && pieces.every((piece) => isWord(known, piece) || /^\d$/.test(piece));
}

/**
 * Whether a text may be shown: all of its words are known, and it has few digits. A capitalized word is known only where a
 * sentence begins, or if it is a name of the protocol: "May" inside a sentence may be a person's name.
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

/** Whether a text may be shown as the name of a program or of a part of it: all of its words are known, and none is a person's name. */
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

/** Whether a text is an identifier that a machine created. Numbers of documents, phones and accounts look different. */
export function isMadeId(text: string): boolean {
  if (/^(?:[a-z]{1,3}-?)?\d{1,3}$/.test(text) || ofFastify.test(text) || uuid.test(text) || traceParent.test(text)) return true;
  // At least three letters, and at least three changes between letters and digits.
  const isMixed = /[a-z]\d+[a-z]+\d|\d[a-z]+\d+[a-z]/.test(text) && /(?:[a-z]\d*){3}/.test(text);
  return isMixed && text.length >= 8 && /^[a-z]{0,4}[\da-f]{5,60}$/.test(text);
}

/** Words that are also names of persons. */
const firstNames = /^(?:max|may)$/i;
/** The request ids of Fastify: `req-` with a counter of digits and letters. */
const ofFastify = /^req-[a-z]?\d[\da-z]{0,4}$/;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const traceParent = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;
const measure = /\b\d{1,7} ?(?:m?s|[kmg]?b|characters?|items?|seconds?|bytes)\b/gi;
/** Printable characters, and the punctuation of our own sentences. */
const plain = /^[\x20-\x7e\s…›–—]*$/;
const longestName = 60;
const longestText = 1000;
