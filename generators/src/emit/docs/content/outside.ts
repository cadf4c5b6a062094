import type { Inline } from './inline.ts';

/** A link to somebody else's page; the label alone where the address isn't an https one, such as `javascript:`. */
export function outsideLink(label: Inline, url: string): Inline {
  const isSafe = URL.canParse(url) && new URL(url).protocol === 'https:';
  return isSafe ? { kind: 'outside', label, url } : label;
}
