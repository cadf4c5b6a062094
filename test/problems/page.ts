import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/paths.ts';

/** The folder with a page for each problem. */
export const pagesDir = join(root, 'docs/problems');

/** An example of a page: a stretch of a spec file, or what is done in the folder of a spec. */
export type Example =
  | { readonly kind: 'text'; readonly file: string; readonly wrong: string; readonly right: string }
  | { readonly kind: 'commands'; readonly wrong: string; readonly right: string };

export interface Page {
  readonly title: string;
  /** The text between the title and the example. */
  readonly prose: string;
  readonly example: Example;
}

const form = new RegExp(
  [
    '^# (?<title>[a-z-]+)\n\n(?<prose>[^]+?)\n\n',
    '## Wrong(?: in `(?<file>[^`]+)`)?\n\n```(?:yaml|sh)\n(?<wrong>[^]+?)\n```\n\n',
    '## Right(?: in `\\k<file>`)?\n\n```(?:yaml|sh)\n(?<right>[^]+?)\n```\n$',
  ].join(''),
);

/** Reads a page. Throws an error if it doesn't have the form that all pages have. */
export function readPage(code: string): Page {
  const { title, prose, file, wrong, right } = form.exec(readFileSync(join(pagesDir, `${code}.md`), 'utf8'))?.groups ?? {};
  if (title === undefined || prose === undefined || wrong === undefined || right === undefined) {
    throw new Error(
      `docs/problems/${code}.md needs a title, two paragraphs, and the parts "Wrong" and "Right" with a block each.`,
    );
  }
  return {
    title,
    prose,
    example: file === undefined ? { kind: 'commands', wrong, right } : { kind: 'text', file, wrong, right },
  };
}
