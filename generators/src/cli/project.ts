import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callOf, isInstalled } from '../calls.ts';
import type { DiagnosticCode } from '../diagnostics/registry.ts';

const own = fileURLToPath(new URL('../../../', import.meta.url));

const root = isInstalled ? `${process.cwd()}${sep}` : own;

/** Where the packages lie. */
export const packagesDir = `${root}packages/`;

/** What --spec and --out mean when they aren't there. */
export const defaultSpec = relative('', `${root}spec`);
export const defaultOut = relative('', packagesDir);

/** Where the documents for gateways lie. */
export const documentsDir = `${packagesDir}openapi/documents/`;

/** The page about a problem, as seen from where the command runs. */
export function problemPage(code: DiagnosticCode): string {
  const pages = isInstalled ? fileURLToPath(new URL('../../problems/', import.meta.url)) : `${own}docs/problems/`;
  return relative('', `${pages}${code}.md`).replaceAll('\\', '/');
}

export { callOf, isInstalled };
