import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from '../calls.ts';
import type { DiagnosticCode } from '../diagnostics/registry.ts';

const own = fileURLToPath(new URL('../../../', import.meta.url));

const root = isInstalled ? `${process.cwd()}${sep}` : own;

/** The folder of the packages. */
export const packagesDir = `${root}packages/`;

/** The defaults of --spec and --out. */
export const defaultSpec = relative('', `${root}spec`);
export const defaultOut = relative('', packagesDir);

/** The folder of the OpenAPI documents. */
export const documentsDir = `${packagesDir}openapi/documents/`;

/** The path of the page about a problem, relative to the current folder. */
export function problemPage(code: DiagnosticCode): string {
  const pages = isInstalled ? fileURLToPath(new URL('../../problems/', import.meta.url)) : `${own}docs/problems/`;
  return relative('', `${pages}${code}.md`).replaceAll('\\', '/');
}
