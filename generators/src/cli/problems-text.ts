import { formatDiagnostics, type Format } from '../diagnostics/format.ts';
import { colored, plain } from '../diagnostics/paint.ts';
import type { Faulty } from '../pipeline.ts';
import { problemPage } from './project.ts';

/** The problems of a spec as this terminal or program wants them; `folder` is that of the spec, as people see it. */
export function problemsText({ diagnostics, texts }: Faulty, format: Format, folder: string): string {
  const paint = process.stderr.isTTY && process.stderr.hasColors() ? colored : plain;
  return formatDiagnostics(diagnostics, format, { textOf: (file) => texts.get(file), folder, pageOf: problemPage, paint });
}
