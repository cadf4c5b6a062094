/**
 * A character that nobody sees, or that changes how others are shown: controls, directions, joiners, fillers, halves of pairs.
 * Tabs, ends of lines and what chooses between an emoji and a sign may be in a text.
 */
export const hiddenCharacter = /(?![\t\n\r]|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

const hidden = new RegExp(hiddenCharacter, 'gu');

/** Runners of CI read these wherever they are in a line. */
const command = '##[';

/** A text on one line that no terminal and no runner of CI takes for a command. */
export function visible(text: string): string {
  return text
    .replaceAll(hidden, named)
    .replaceAll(/[\t\n\r]/g, named)
    .replaceAll(command, '# [');
}

/** The same for a line of a file: each character keeps its column. */
export function visibleLine(text: string): string {
  return text
    .replaceAll(/[\t\r\n]/g, ' ')
    .replaceAll(hidden, ({ length }) => '\ufffd'.repeat(length))
    .replaceAll(command, '# [');
}

/** JSON that reads back as the same data. */
export function visibleJson(json: string): string {
  return json.replaceAll(hidden, (found) => found.replaceAll(/[^]/g, unit)).replaceAll(command, '##\\u005b');
}

function named(found: string): string {
  return `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`;
}

function unit(half: string): string {
  return `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
