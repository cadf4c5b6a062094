import type { OutputFile } from '../../output-file.ts';
import type { NamedDocument } from '../openapi/documents.ts';

/** The path of a document on the site, relative to the page of gateways. */
export function downloadPath(name: string): string {
  return `downloads/${name}.json`;
}

/** The documents that cover all products, for readers who don't install the packages. */
export function* downloads(documents: readonly NamedDocument[]): Generator<OutputFile> {
  for (const { name, value } of documents.filter(({ isWhole }) => isWhole)) {
    yield { path: `docs/site/${downloadPath(name)}`, text: `${JSON.stringify(value)}\n` };
  }
}
