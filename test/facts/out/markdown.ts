import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated } from './generated.ts';

/** The pages of the reference by their path. */
export type Pages = ReadonlyMap<string, string>;

export async function pages(): Promise<Pages> {
  const dir = join(await generated('docs'), 'docs/markdown');
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(dir, name), 'utf8')]));
}

/** A page, or the part of it that begins at an anchor, up to the next heading. */
export function partOf(all: Pages, page: string, anchor?: string): string {
  const markdown = all.get(page);
  if (markdown === undefined) throw new Error(`There is no page ${page}`);
  if (anchor === undefined) return markdown;
  const [, after] = markdown.split(`<a id="${anchor}"></a>`);
  if (after === undefined) throw new Error(`${page} has no #${anchor}`);
  return after.split(/\n#{1,6} /, 1)[0] ?? '';
}

/** From an anchor to the next heading of its own level or above. */
export function sectionOf(all: Pages, page: string, anchor: string): string {
  const [before = '', after] = partOf(all, page).split(`<a id="${anchor}"></a>`);
  if (after === undefined) throw new Error(`${page} has no #${anchor}`);
  const level = /#+ $/.exec(before)?.[0].length ?? 1;
  return after.split(new RegExp(`\\n#{1,${level - 1}} `), 1)[0] ?? '';
}

const marks = /(?<!`)(`+)(?!`)(?<code>.+?)(?<!`)\1(?!`)|\\(?<escaped>[^\w\s])|<[^>]*>|!?\[|\]\([^)]*\)|\]|\*\*|&lt;|&amp;/g;

/** The text as readers see it: without escaping, links, anchors and bold. Code keeps one backtick on each side. */
export function plain(markdown: string): string {
  return markdown.replaceAll(marks, (mark, ...args) => {
    const { code, escaped }: { code?: string; escaped?: string } = args.at(-1);
    if (code !== undefined) return `\`${code.replaceAll('\\|', '|')}\``;
    return escaped ?? { '&lt;': '<', '&amp;': '&' }[mark] ?? '';
  });
}

/** The rows of the first table, without its head, each as its cells. */
export function tableRows(markdown: string): string[][] {
  const lines = markdown.split('\n');
  const first = lines.findIndex((line) => line.startsWith('| '));
  if (first < 0) return [];
  const end = lines.findIndex((line, i) => i > first && !line.startsWith('|'));
  const rows = lines.slice(first + 2, end < 0 ? undefined : end);
  return rows.map((row) => row.slice(2, -2).split(' | ').map(plain));
}
