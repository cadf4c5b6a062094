import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { filesIn } from '../../support/tree.ts';
import { generated } from './generated.ts';
import type { Pages } from './markdown.ts';

/** Converts the pages of the site from HTML to Markdown, so that both formats can be tested in the same way. */
export async function sitePages(): Promise<Pages> {
  const dir = join(await generated('docs'), 'docs/site');
  const names = filesIn(dir).filter((name) => name.endsWith('.html'));
  return new Map(names.map((name) => [name.replace(/html$/, 'md'), asMarkdown(readFileSync(join(dir, name), 'utf8'))]));
}

/** The main part of a page, without the links to other places. */
function asMarkdown(html: string): string {
  const main = find(parse(html), (element) => element.tagName === 'main');
  return main ? blocks(main) : '';
}

function find(node: Tree.Node, wanted: (element: Tree.Element) => boolean): Tree.Element | undefined {
  if ('tagName' in node && wanted(node)) return node;
  const inside = 'childNodes' in node ? node.childNodes : [];
  for (const child of inside) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function blocks(parent: Tree.Element): string {
  return elements(parent)
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(element: Tree.Element): string {
  const { tagName } = element;
  if (tagName === 'nav' || tagName === 'svg' || tagName === 'footer') return '';
  if (/^h\d$/.test(tagName)) return `${'#'.repeat(Number(tagName[1]))} ${anchor(element)}${inline(element)}`;
  if (tagName === 'p' || tagName === 'summary') return inline(element);
  if (tagName === 'pre') return `\`\`\`\n${textOf(element)}\n\`\`\``;
  if (tagName === 'table') return table(element);
  if (tagName === 'ul' || tagName === 'ol') return elements(element).map(item).join('\n');
  return blocks(element);
}

function item(element: Tree.Element): string {
  const holdsBlocks = elements(element).some(({ tagName }) => /^(p|ul|ol|details|div)$/.test(tagName));
  return `- ${(holdsBlocks ? blocks(element) : inline(element)).replaceAll('\n', '\n  ')}`;
}

function table(element: Tree.Element): string {
  const rows = elements(element).flatMap(elements);
  const lines = rows.map(
    (row) =>
      `| ${elements(row)
        .map((one) => inline(one).replaceAll(/(?<!\\)\|/g, '\\|'))
        .join(' | ')} |`,
  );
  return [lines[0], '| --- |', ...lines.slice(1)].join('\n');
}

function inline(element: Tree.Element): string {
  return element.childNodes.map(piece).join('').trim();
}

function piece(node: Tree.ChildNode): string {
  if ('value' in node) return node.value.replaceAll(/[\\`*[\]<|&]/g, String.raw`\$&`);
  if (!('tagName' in node)) return '';
  const inside = () => inline(node);
  if (attribute(node, 'class') === 'permalink') return '';
  if (node.tagName === 'br') return '<br>';
  if (node.tagName === 'em') return '_empty_';
  if (node.tagName === 'strong') return `**${inside()}**`;
  if (node.tagName === 'code') return code(textOf(node));
  if (node.tagName === 'a') return `[${inside()}](${(attribute(node, 'href') ?? '').replace(/\.html(?=#|$)/, '.md')})`;
  return anchor(node) + inside();
}

function anchor(element: Tree.Element): string {
  const id = attribute(element, 'id');
  return id === undefined ? '' : `<a id="${id}"></a>`;
}

function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)));
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

function textOf(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elements(parent: Tree.Element): Tree.Element[] {
  return parent.childNodes.filter((node) => 'tagName' in node);
}

function attribute({ attrs }: Tree.Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
