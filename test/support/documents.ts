import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '../../generators/dist/gateways/json.js';
import { root } from './paths.ts';

export const documentsDir = join(root, 'packages/openapi/documents');

const files = readdirSync(documentsDir, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

/** The names of the documents of the package, without extension and without overlays. */
export const documentNames: readonly string[] = files
  .filter((file) => file.endsWith('.json') && !file.startsWith('overlays/'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

/** The documents of one version of OpenAPI. */
export function documentsOf(version: '3.1' | '3.0' | '2.0'): readonly string[] {
  return documentNames.filter((name) => name.endsWith(version));
}

export function documentFile(name: string, format: 'json' | 'yaml' = 'json'): string {
  return join(documentsDir, `${name}.${format}`);
}

export function readDocument(name: string): Node {
  const document: Node = JSON.parse(readFileSync(documentFile(name), 'utf8'));
  return document;
}
