import type { Random } from '../../judge/draw/random.ts';
import type { Style } from './draft.ts';

export const plainStyle: Style = { gap: '', escape: (text) => text };

/** Programs differ in white space, and in what they write as escapes: some each slash, some all but ASCII. */
export function drawStyle(random: Random): Style {
  if (random.chance(0.7)) return plainStyle;
  const gap = random.pick(['', ' ', '\n  ', '\t']);
  const choice = random.below(4);
  if (choice === 0) return { gap, escape: (text) => text.replaceAll('/', '\\/') };
  if (choice === 1) return { gap, escape: (text) => text.replaceAll(/[^\u0020-\u007e]/g, escaped) };
  if (choice === 2) return { gap, escape: (text) => text.replaceAll(/[/=]/g, escaped) };
  return { gap, escape: (text) => text };
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
