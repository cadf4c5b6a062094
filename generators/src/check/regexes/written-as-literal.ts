/** A regular expression with the slashes and flags of a programming language. In a spec, they would be part of the expression. */
export interface WrittenAsLiteral {
  readonly inside: string;
  readonly flags: string;
}

export function writtenAsLiteral(regex: string): WrittenAsLiteral | undefined {
  const [, inside, flags] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(regex) ?? [];
  return inside === undefined || flags === undefined ? undefined : { inside, flags };
}
