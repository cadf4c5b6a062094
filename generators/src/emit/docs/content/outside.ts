import type { Inline } from './inline.ts';

/** A link to another site. For an address that isn't https, such as `javascript:`, it returns only the label. */
export function outsideLink(label: Inline, url: string): Inline {
  const isSafe = URL.canParse(url) && new URL(url).protocol === 'https:';
  return isSafe ? { kind: 'outside', label, url } : label;
}
