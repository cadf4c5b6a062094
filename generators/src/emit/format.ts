import { format } from 'prettier';

/** Lays out TypeScript that comes without a layout. What emitters write themselves has one already. */
export function layOut(text: string): Promise<string> {
  // Without the name of a file, Prettier looks for JSX, from every line to the end of the text.
  return format(text, { parser: 'typescript', filepath: 'index.d.mts', printWidth: 110, singleQuote: true });
}
