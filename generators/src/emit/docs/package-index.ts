import type { OutputFile } from '../../output-file.ts';
import { preamble } from '../preamble.ts';
import { releaseConstant, releaseDeclaration } from '../release.ts';

export interface PageEntry {
  /** Relative to the package. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
}

/** The list of pages as a module, for both module systems. */
export function packageIndex(entries: readonly PageEntry[], folder: string, release: string): OutputFile[] {
  const list = `[\n${entries.map(entryText).join('')}]`;
  const file = (name: string, body: string) => ({ path: `${folder}/${name}`, text: `${preamble('spec/')}\n${body}` });
  return [
    file('index.mjs', `export const pages = ${list};\n\n${releaseConstant(release, 'esm')}\n`),
    file('index.cjs', `"use strict";\n\nexports.pages = ${list};\n\n${releaseConstant(release, 'cjs')}\n`),
    file('index.d.mts', `${declarations}\n${releaseDeclaration}`),
    file('index.d.cts', `${declarations}\n${releaseDeclaration}`),
  ];
}

function entryText({ path, title, summary }: PageEntry): string {
  const lines = Object.entries({ path, title, summary }).map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`);
  return `  {\n${lines.join('')}  },\n`;
}

const declarations = `
/** A page of the reference. */
export interface Page {
  /** Relative to the package's folder. */
  readonly path: string;
  /** Plain text. */
  readonly title: string;
  /** A sentence or two on what the page is about: plain text, \`code\` in backticks. */
  readonly summary: string;
}

/** Every page of the reference, in reading order. */
export declare const pages: readonly Page[];
`;
