import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generated } from '../facts/out/generated.ts';

// The sequence diagram on the first page, generated from the frozen spec.

const page = readFileSync(join(await generated('docs', 'real'), 'docs/site/index.html'), 'utf8');
const svg = /<svg [^]*?<\/svg>/.exec(page.slice(page.indexOf('id="flow"')))?.[0] ?? '';

function attributes(element: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...element.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The limits that start with a step, with the lengths of their bars. */
const bars = [...svg.matchAll(/class="figure">([^<]*)<\/tspan> · ([^<]*)<\/text>(<rect [^>]*>)/g)].map(
  ([, figure = '', what = '', bar = '']) => ({ figure, what, width: Number(attributes(bar)['width']) }),
);
const widthOf = (figure: string): number => bars.find((bar) => bar.figure === figure)?.width ?? NaN;

describe('The bars', () => {
  test('are longer for longer times, and the longest has the full length', () => {
    expect(widthOf('30 days')).toBe(320);
    expect(widthOf('30 minutes')).toBeGreaterThan(0);
    expect(widthOf('30 minutes')).toBeLessThan(widthOf('30 days'));
    expect(bars.filter(({ what }) => what === '')).toEqual([]);
  });

  test('are on a logarithmic scale of seconds', () => {
    const share = Math.log(30 * 60) / Math.log(30 * 24 * 3600);

    expect(widthOf('30 minutes')).toBe(Math.round(320 * share));
  });

  test('stay inside the drawing', () => {
    const [, , width = '', height = ''] = (attributes(svg.slice(0, svg.indexOf('>')))['viewBox'] ?? '').split(' ');
    const ends = [...svg.matchAll(/<(?:rect|line|text) [^>]*>/g)].map(([element]) => {
      const { x = '0', y = '0', x2 = x, y2 = y, width: across = '0' } = attributes(element);
      return { right: Math.max(Number(x) + Number(across), Number(x2)), bottom: Math.max(Number(y), Number(y2)) };
    });
    expect(ends.length).toBeGreaterThan(10);
    expect(ends.filter(({ right, bottom }) => right > Number(width) || bottom > Number(height))).toEqual([]);
  });
});

describe('The steps', () => {
  const texts = (kind: string) =>
    [...svg.matchAll(new RegExp(`<text class="${kind}"[^>]*>([^<]*)`, 'g'))].map(([, text]) => text);

  test('lead from lane to lane', () => {
    const lanes = [...svg.matchAll(/<line class="lane"[^>]*>/g)].map(([line]) => Number(attributes(line)['x1']));
    const arrows = [...svg.matchAll(/<line class="(?:call|answer)"[^>]*>/g)].map(([line]) => attributes(line));
    const offLane = arrows.filter(({ x1, x2 }) => {
      return !lanes.includes(Number(x1)) || !lanes.some((lane) => Math.abs(lane - Number(x2)) === 2);
    });
    expect(lanes.length).toBeGreaterThan(2);
    expect(arrows.length).toBeGreaterThan(2);
    expect(offLane).toEqual([]);
  });

  test('name what is called, in the order of a verification', () => {
    const called = texts('called');
    expect(called.filter((name) => name === '')).toEqual([]);
    expect(called.indexOf('Initialize')).toBeLessThan(called.lastIndexOf('CheckResult'));
    expect(called).toEqual(expect.arrayContaining(['Initialize', 'CheckResult', 'Callback']));
  });

  test('say what happens', () => {
    expect(texts('step')).not.toContain('');
    expect(texts('head').length).toBeGreaterThan(2);
  });
});
