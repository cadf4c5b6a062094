import { styleText } from 'node:util';

/** Gives a text a style, where the output shows styles. */
export type Paint = (style: Style, text: string) => string;

type Style = 'red' | 'bold' | 'dim' | 'cyan';

export const plain: Paint = (_, text) => text;

/** Whether the output shows styles is decided by whoever chooses between the two. */
export const colored: Paint = (style, text) => styleText(style, text, { validateStream: false });
