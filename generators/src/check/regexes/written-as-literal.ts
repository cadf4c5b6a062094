/** A regular expression written with the slashes and flags of a programming language, which here are part of the text. */
export interface WrittenAsLiteral {
  readonly inside: string;
  readonly flags: string;
}

export function writtenAsLiteral(regex: string): WrittenAsLiteral | undefined {
  const [, inside, flags] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(regex) ?? [];
  return inside === undefined || flags === undefined ? undefined : { inside, flags };
}
