/** An indented JSDoc comment, on lines of its own. Empty if there is no text. Tags aren't part of the prose. */
export function jsDoc(prose: string, indent = '', tags = ''): string {
  const text = forJsDoc(prose, tags);
  if (text === '') return '';
  const lines = text.split('\n').map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${lines.join('\n')}\n${indent} */\n`;
}

/** The text inside a JSDoc comment. Nothing in it can end the comment, and no word of the prose is read as a tag. */
export function forJsDoc(prose: string, tags = ''): string {
  const parts = [asProse(prose), tags].filter((part) => part !== '');
  return parts.join('\n\n').replaceAll('*/', '*\\/');
}

/** Editors read a tag wherever a word begins with @, outside of code. */
export function asProse(text: string): string {
  return text.replaceAll(/(`[^`]*`)|(^|\s)@(?=\w)/gm, (_, code: string | undefined, before: string) => code ?? `${before}\\@`);
}
