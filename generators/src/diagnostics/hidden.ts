/**
 * A character that is invisible or changes how others are shown: control, direction, joining and filler characters, and halves of
 * surrogate pairs. Not included: tabs, line ends, and the selectors between the emoji and the text form of a character.
 */
export const hiddenCharacter = /(?![\t\n\r]|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

const hidden = new RegExp(hiddenCharacter, 'gu');

/** CI runners read these as a command, anywhere in a line. */
const command = '##[';

/** Makes a text safe to print: on one line, without anything that a terminal or a CI runner reads as a command. */
export function visible(text: string): string {
  return text
    .replaceAll(hidden, named)
    .replaceAll(/[\t\n\r]/g, named)
    .replaceAll(command, '# [');
}

/** Like `visible`, for a line of a file: each character keeps its column. */
export function visibleLine(text: string): string {
  return text
    .replaceAll(/[\t\r\n]/g, ' ')
    .replaceAll(hidden, ({ length }) => '\ufffd'.repeat(length))
    .replaceAll(command, '# [');
}

/** Like `visible`, for JSON: it still parses to the same data. */
export function visibleJson(json: string): string {
  return json.replaceAll(hidden, (found) => found.replaceAll(/[^]/g, unit)).replaceAll(command, '##\\u005b');
}

function named(found: string): string {
  return `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`;
}

function unit(half: string): string {
  return `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
