import { formatDiagnostics, type DiagnosticFormat } from '../diagnostics/format.ts';
import { colored, plain } from '../diagnostics/paint.ts';
import type { Faulty } from '../pipeline.ts';
import { problemPage } from './project.ts';

/** The problems of a spec in a format, with colors if the terminal has them. `folder` is the spec's folder as shown. */
export function problemsText({ diagnostics, texts }: Faulty, format: DiagnosticFormat, folder: string): string {
  const paint = process.stderr.isTTY && process.stderr.hasColors() ? colored : plain;
  return formatDiagnostics(diagnostics, format, { textOf: (file) => texts.get(file), folder, pageOf: problemPage, paint });
}
