import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/** The programs on a page in a language, in order. A program that begins with a comment such as `// app.ts` has that name. */
export function programsOf(page: string, language: string): readonly { readonly name: string; readonly code: string }[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) => code);
  if (blocks.length === 0) throw new Error(`${page} shows no ${language}`);
  return blocks.map((code, i) => ({ name: /^\/\/ ([\w-]+)\.ts$/m.exec(code)?.[1] ?? `program-${i}`, code }));
}

/** The expected output of a program on a page: the next block without a language. */
export function printedAfter(page: string, code: string): string {
  const text = readFileSync(join(root, page), 'utf8');
  return /^\n*```\n(.*?)^```/ms.exec(text.slice(text.indexOf(code) + code.length + '```'.length))?.[1] ?? '';
}
