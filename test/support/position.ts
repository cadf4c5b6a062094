/** Line and column, counted from 1, of a position in a text. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly col: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, col: lines.at(-1)!.length + 1 };
}
