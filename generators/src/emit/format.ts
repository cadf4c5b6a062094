import { format } from 'prettier';

/** Lays out source text; the only place where an emitter's layout is decided. */
export function layOut(text: string, parser: 'typescript' | 'babel'): Promise<string> {
  return format(text, { parser, printWidth: 110, singleQuote: true });
}
