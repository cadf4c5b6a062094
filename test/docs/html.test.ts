import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { generated } from '../facts/out/generated.ts';
import { filesIn } from '../support/tree.ts';

// Elements that need content have some, on every HTML page of the parcel protocol.

const site = join(await generated('docs', 'parcel'), 'docs/site');
const pages = filesIn(site).filter((file) => file.endsWith('.html'));

function everyElement(node: Tree.Node): Tree.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(everyElement) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attribute = (element: Tree.Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

/** Elements that are useless for readers and screen readers without text. */
const withText = new Set(
  'title th h1 h2 h3 h4 h5 h6 p a button summary label caption nav ol ul li table dt dd pre code'.split(' '),
);

describe.each(pages)('%s', (page) => {
  const elements = everyElement(parse(readFileSync(join(site, page), 'utf8')));

  test('has no element that lacks its text', () => {
    const empty = elements.filter((element) => withText.has(element.tagName) && textOf(element).trim() === '');
    const silent = empty.filter((element) => !attribute(element, 'aria-label') && !attribute(element, 'id'));
    expect(
      silent.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name, value }) => `${name}=${value}`)].join(' ')),
    ).toEqual([]);
  });

  test('has no empty label, class or address', () => {
    const named = elements.flatMap(({ tagName, attrs }) => attrs.map(({ name, value }) => ({ tagName, name, value })));
    const empty = named.filter(({ name, value }) => /^(aria-label|class|href|id|src|lang)$/.test(name) && value.trim() === '');
    expect(empty).toEqual([]);
  });

  test('has a title, a heading and a language', () => {
    const html = elements.find(({ tagName }) => tagName === 'html');
    const headings = elements.filter(({ tagName }) => tagName === 'h1');
    const title = elements.find(({ tagName }) => tagName === 'title');
    expect(html && attribute(html, 'lang')).toBe('en');
    expect(headings).toHaveLength(1);
    expect(title && textOf(title)).toContain('Parcel Post');
  });
});

test('a page has the way up to it, and the first page has none', () => {
  const wayUp = (page: string) => {
    const elements = everyElement(parse(readFileSync(join(site, page), 'utf8')));
    return elements
      .filter((element) => attribute(element, 'class') === 'way')
      .map((nav) =>
        everyElement(nav)
          .filter(({ tagName }) => tagName === 'li')
          .map(textOf),
      );
  };
  expect(wayUp('index.html')).toEqual([]);
  expect(wayUp('rules.html')).toEqual([['Parcel Post', 'Rules']]);
  expect(wayUp('products/door.html')).toEqual([['Parcel Post', 'Ship', expect.stringMatching(/^Ship: /)]]);
});
