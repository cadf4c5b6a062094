import type { OutputFile } from '../../output-file.ts';
import type { NamedDocument } from '../openapi/documents.ts';

/** Where a document is on the site, as seen from the pages that name it. */
export function downloadPath(name: string): string {
  return `downloads/${name}.json`;
}

/** The documents of all products, for readers without the packages. */
export function* downloads(documents: readonly NamedDocument[]): Generator<OutputFile> {
  for (const { name, value } of documents.filter(({ isWhole }) => isWhole)) {
    yield { path: `docs/site/${downloadPath(name)}`, text: `${JSON.stringify(value)}\n` };
  }
}
