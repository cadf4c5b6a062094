import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { generated } from './out/generated.ts';
import { filesIn } from '../support/tree.ts';

const folder = join(await generated('docs'), 'docs');
const files = filesIn(folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

interface Ends {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

function htmlEnds(html: string): Ends {
  const attributes = everyElement(parse(html)).flatMap(({ attrs }) => attrs);
  const values = (name: string) => attributes.filter((one) => one.name === name).map(({ value }) => value);
  return {
    links: [...values('href'), ...values('src')].filter((link) => !link.startsWith('data:')),
    anchors: new Set(values('id')),
  };
}

function everyElement(node: Tree.Node): Tree.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(everyElement) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

function markdownEnds(markdown: string): Ends {
  const outsideCode = markdown.replaceAll(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '').replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
  const targets = (pattern: RegExp) => [...outsideCode.matchAll(pattern)].map(([, target = '']) => target);
  return { links: targets(/\]\(([^)\s]+)\)/g), anchors: new Set(targets(/<a id="([^"]+)"><\/a>/g)) };
}

const kinds = [
  { kind: 'HTML', ending: '.html', ends: htmlEnds },
  { kind: 'Markdown', ending: '.md', ends: markdownEnds },
  { kind: 'llms.txt', ending: 'llms.txt', ends: markdownEnds },
];

describe.each(kinds)('In $kind', ({ ending, ends }) => {
  const pages = new Map(files.filter((file) => file.endsWith(ending)).map((file) => [file, ends(read(file))]));
  const anchorsOf = (file: string) => pages.get(file)?.anchors ?? new Set();

  test('every link leads to a file that is there, and to a place in it', () => {
    const broken = [...pages].flatMap(([page, { links }]) =>
      links.filter((link) => {
        // Pages of gateways' vendors; no test asks the network.
        if (/^<?https:\/\/[\w.-]+\//.test(link)) return false;
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? page : posix.normalize(posix.join(dirname(page), path));
        return !files.includes(target) || (anchor !== undefined && !anchorsOf(target).has(anchor));
      }),
    );
    expect(broken).toEqual([]);
    expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(20);
  });
});

test('a name in a text is a link, unless it is ambiguous', () => {
  const field = '[`SecurityLevel`](../operations/initialize.md#request-SecurityLevel)';
  expect(read('markdown/codes/sub-codes.md')).toContain(`For tests, see ${field}.`);
  expect(read('site/codes/sub-codes.html')).toContain('<a href="../operations/initialize.html#request-SecurityLevel">');
  expect(read('markdown/callbacks/callback.md')).toContain('- **Only when:** `CallbackToken` of [`Initialize`]');
});

test('no page has an anchor twice', () => {
  const twice = files
    .filter((file) => /\.(html|md)$/.test(file))
    .flatMap((file) => {
      const html = read(file).replaceAll(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, '');
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `${file}#${id}`);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
  expect(twice).toEqual([]);
});

test('every page can be reached from the start page within two clicks', () => {
  const linksOf = (page: string) =>
    htmlEnds(read(page)).links.map((link) => posix.normalize(posix.join(dirname(page), link.split('#')[0] ?? '')));
  const pages = files.filter((file) => file.endsWith('.html'));
  const reached = new Set(
    ['site/index.html', ...linksOf('site/index.html')]
      .filter((file) => pages.includes(file))
      .flatMap((page) => [page, ...linksOf(page)]),
  );
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});
