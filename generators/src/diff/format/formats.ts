import type { DiffReport } from '../report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';

const writers = { pretty, json, markdown, github } as const;

export type DiffFormat = keyof typeof writers;
export const diffFormats: readonly DiffFormat[] = ['pretty', 'json', 'markdown', 'github'];

export function write(report: DiffReport, format: DiffFormat): string {
  return writers[format](report);
}
