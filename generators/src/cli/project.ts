import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The meta-schema belongs to the language, not to one spec: it is the same whatever --spec says. */
export const metaSchemaDir = `${root}spec/schema`;

/** Where the packages lie. */
export const packagesDir = `${root}packages/`;

/** What --spec and --out mean when they aren't there, whichever folder the command is called in. */
export const defaultSpec = relative('', `${root}spec`);
export const defaultOut = relative('', packagesDir);

/** Where the documents for gateways lie. */
export const documentsDir = `${packagesDir}openapi/documents/`;
