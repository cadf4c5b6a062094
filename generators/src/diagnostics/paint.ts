import { styleText } from 'node:util';

/** Gives a text a style, if the output supports styles. */
export type Paint = (style: Style, text: string) => string;

type Style = 'red' | 'bold' | 'dim' | 'cyan';

export const plain: Paint = (_, text) => text;

/** The caller decides between `plain` and `colored`, so this doesn't check the output. */
export const colored: Paint = (style, text) => styleText(style, text, { validateStream: false });
