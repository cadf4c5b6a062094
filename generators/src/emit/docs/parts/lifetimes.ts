import type { Limit } from '../../../model/protocol.ts';
import type { Bar, Block } from '../content/blocks.ts';
import { nothing, text } from '../content/inline.ts';
import { plainText } from '../content/plain.ts';

/** A bar chart of the limits that are durations. Nothing if there are fewer than two. */
export function lifetimes(limits: readonly Limit[]): Block {
  const timed = limits.filter((limit) => secondsOf(limit) > 1).toSorted((a, b) => secondsOf(a) - secondsOf(b));
  const longest = Math.max(...timed.map(secondsOf));
  if (timed.length < 2) return nothing;
  return { kind: 'bars', title: 'Durations', bars: timed.map((limit) => windowOf(limit, longest)) };
}

export function figureOf({ value, unit }: Limit): string {
  return `${value} ${unit}`;
}

/** The scale is logarithmic: otherwise minutes would vanish beside days. */
export function windowOf(limit: Limit, longest: number): Bar {
  const share = Math.log(Math.max(1, secondsOf(limit))) / Math.log(Math.max(2, longest));
  return { figure: figureOf(limit), text: firstSentence(limit.description), share };
}

export function secondsOf({ value, unit }: Limit): number {
  const seconds = secondsIn[unit];
  return seconds === undefined || typeof value !== 'number' ? 0 : value * seconds;
}

const secondsIn: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

function firstSentence(description: string): string {
  return plainText(text(/^.*?[.;](?=\s|$)/.exec(description)?.[0].slice(0, -1) ?? description));
}
