import type { Random } from './random.ts';

export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const alphanumeric = `${letters}0123456789`;
const hex = '0123456789abcdef';

/** Characters that no limited parameter takes, or that one takes and the other doesn't. */
const oddities = ['-', '_', 'ü', 'é', '😀', '\uD83D', '\uDE00', ' ', '\n', '\t', '\u0000', '.', '*', '名', '٣'] as const;

/** `text` with something odd put into it, or in place of one of its characters. */
export function withOddity(random: Random, text: string): string {
  const place = random.below(text.length + 1);
  const replaced = random.chance(0.5) ? 1 : 0;
  return text.slice(0, place) + random.pick(oddities) + text.slice(place + replaced);
}

/** A text whose length is at `limit`, or close to it on either side. */
export function aroundLimit(random: Random, alphabet: string, limit: number): string {
  return random.text(alphabet, limit + random.pick([-1, 0, 0, 1, 1, 2, 30]));
}

export function uuid(random: Random): string {
  return [8, 4, 4, 4, 12].map((length) => random.text(hex, length)).join('-');
}

export function inOtherCase(random: Random, text: string): string {
  const choice = random.below(3);
  if (choice === 0) return text.toLowerCase();
  if (choice === 1) return text.toUpperCase();
  return text.charAt(0) === text.charAt(0).toLowerCase()
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text.charAt(0).toLowerCase() + text.slice(1);
}

export function anyText(random: Random): string {
  return random.chance(0.2) ? withOddity(random, 'text') : random.text(alphanumeric, 1 + random.below(40));
}
