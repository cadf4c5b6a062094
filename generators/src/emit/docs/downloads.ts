import { posix } from 'node:path';
import type { Model } from '../../model/model.ts';
import { plainSchemas } from '../../model/plain-schemas.ts';
import type { Json } from '../../model/protocol.ts';
import type { OutputFile } from '../../output-file.ts';
import type { NamedDocument } from '../openapi/documents.ts';
import { overlays } from '../openapi/overlays.ts';
import { schemaFile } from '../schemas/schema-file.ts';
import { dataInventoryFile } from '../types/data-inventory.ts';
import type { Inline } from './content/inline.ts';

/** A link to a file of the site, for readers who don't install the packages. Markdown has only the label. */
export function downloadLink({ here }: { readonly here: string }, label: Inline, name: string): Inline {
  return { kind: 'file', label, path: posix.relative(posix.dirname(here), downloadPath(name)) };
}

/** The name of the file with the JSON Schema of a message. */
export function schemaDownload(message: string): string {
  return `schemas/${message}`;
}

/** The name of the file with the personal data in each field. */
export const inventoryDownload = 'data-inventory';

/** Every document, overlay, JSON Schema and record that a page names. The overlays find their documents beside their folder. */
export function* downloads(model: Model, documents: readonly NamedDocument[]): Generator<OutputFile> {
  for (const { name, value } of [...documents, ...overlays(model.protocol, documents)]) yield file(name, value);
  const { text } = dataInventoryFile(model.protocol);
  yield { path: `docs/site/${downloadPath(inventoryDownload)}`, text };
  const schemas = plainSchemas(model);
  const form = { scope: model.protocol.packageScope, draft: '2020-12' } as const;
  for (const name of Object.keys(schemas)) yield file(schemaDownload(name), schemaFile(name, schemas, form));
}

function file(name: string, value: object | Json): OutputFile {
  return { path: `docs/site/${downloadPath(name)}`, text: `${JSON.stringify(value)}\n` };
}

function downloadPath(name: string): string {
  return `downloads/${name}.json`;
}
