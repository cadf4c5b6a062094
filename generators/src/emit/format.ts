import { format } from 'prettier';

/** Lays out TypeScript that comes without a layout. What emitters write themselves has one already. */
export function layOut(text: string): Promise<string> {
  return format(text, { parser: 'typescript', printWidth: 110, singleQuote: true });
}
