import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DiagnosticCode } from '../diagnostics/registry.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the packages lie. */
export const packagesDir = `${root}packages/`;

/** What --spec and --out mean when they aren't there, whichever folder the command is called in. */
export const defaultSpec = relative('', `${root}spec`);
export const defaultOut = relative('', packagesDir);

/** Where the documents for gateways lie. */
export const documentsDir = `${packagesDir}openapi/documents/`;

/** The page about a problem, as seen from where the command runs. */
export function problemPage(code: DiagnosticCode): string {
  return relative('', `${root}docs/problems/${code}.md`).replaceAll('\\', '/');
}
