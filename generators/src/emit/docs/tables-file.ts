import type { OutputFile } from '../../output-file.ts';
import { plainText } from './content/plain.ts';
import { tablesIn } from './content/tables.ts';
import { slug } from './content/slug.ts';
import type { Page } from './site/page.ts';

/** The tables of a page as JSON for programs: each with its section, its column heads, and its rows as plain text. */
export function tablesFile(page: Page): OutputFile[] {
  const tables = page.sections.flatMap(({ title, anchor, body }) =>
    tablesIn(body).map(({ head, rows }) => ({
      section: title,
      anchor: slug(anchor),
      columns: head.map(plainText),
      rows: rows.map((cells) => cells.map(plainText)),
    })),
  );
  if (tables.length === 0) return [];
  const text = JSON.stringify({ page: page.title, tables }, null, 1);
  return [{ path: `docs/site/${tablesPath(page.path)}`, text: `${text}\n` }];
}

/** The path of the JSON file, in the folder of the page. */
export function tablesPath(page: string): string {
  return page.replace(/\.md$/, '.json');
}
