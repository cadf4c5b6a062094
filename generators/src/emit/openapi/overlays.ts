import { buildOverlay } from '../../gateways/overlay/build.ts';
import type { Json, Protocol } from '../../model/protocol.ts';
import { plainJson } from '../../plain-json.ts';
import type { NamedDocument } from './documents.ts';
import { publications } from './publications.ts';
import { plainTitle } from './texts.ts';

export interface NamedOverlay {
  /** The path of its file without extension, relative to the folder of documents. */
  readonly name: string;
  readonly purpose: string;
  readonly value: Json;
}

/** An overlay for each gateway that accepts one of the documents. */
export function overlays({ title, version }: Protocol, documents: readonly NamedDocument[]): NamedOverlay[] {
  return publications(documents).flatMap(({ gateway, document }) => {
    if (!document) return [];
    const input = { title: plainTitle(title), version, extends: `../${document.name}.json`, document: document.value };
    const purpose = `Adds to \`${document.name}\` what ${gateway.name} needs.`;
    return [{ name: overlayName(gateway), purpose, value: plainJson(buildOverlay(gateway, input)) }];
  });
}

export function overlayName({ id }: { readonly id: string }): string {
  return `overlays/${id}.overlay`;
}
