import type { OutputFile } from '../../output-file.ts';
import { moduleFiles } from '../module/module-files.ts';
import { releaseDeclaration, releaseExport } from '../release.ts';

export interface PageEntry {
  /** Relative to the package. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
}

/** The list of pages as a module. */
export function packageIndex(entries: readonly PageEntry[], folder: string, release: string): OutputFile[] {
  const pages = { kind: 'value', name: 'pages', value: `[\n${entries.map(entryText).join('')}]` } as const;
  return moduleFiles({
    path: `${folder}/index`,
    code: { kind: 'exports', exports: [pages, releaseExport(release)] },
    declarations: [declarations, releaseDeclaration],
  });
}

function entryText({ path, title, summary }: PageEntry): string {
  const lines = Object.entries({ path, title, summary }).map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`);
  return `  {\n${lines.join('')}  },\n`;
}

const declarations = `/** A page of the reference. */
export interface Page {
  /** Relative to the package's folder. */
  readonly path: string;
  /** Plain text. */
  readonly title: string;
  /** What the page is about, in one or two sentences: plain text, with \`code\` in backticks. */
  readonly summary: string;
}

/** Every page of the reference, in reading order. */
export declare const pages: readonly Page[];
`;
