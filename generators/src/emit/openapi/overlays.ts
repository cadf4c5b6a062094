import { choose } from '../../gateways/choose.ts';
import { buildOverlay, overlayJson } from '../../gateways/overlay/build.ts';
import { gateways } from '../../gateways/vendors/all.ts';
import type { Protocol, Json } from '../../model/protocol.ts';
import type { NamedDocument } from './documents.ts';
import { plainTitle } from './texts.ts';

export interface NamedOverlay {
  /** Its file's name without ending, relative to the folder of documents. */
  readonly name: string;
  readonly value: Json;
}

/** An overlay for each gateway that takes one of the documents. */
export function overlays({ title, version }: Protocol, documents: readonly NamedDocument[]): NamedOverlay[] {
  const candidates = publishable(documents);
  return gateways.flatMap((gateway) => {
    const choice = choose(gateway, candidates);
    if (choice.kind === 'none') return [];
    const { name, value } = choice.document;
    const input = { title: plainTitle(title), version, extends: `../${name}.json`, document: value };
    return [{ name: `overlays/${gateway.id}.overlay`, value: overlayJson(buildOverlay(gateway, input)) }];
  });
}

/** The documents that a team would publish, those that say most first: the whole facade, closed. */
export function publishable(documents: readonly NamedDocument[]): NamedDocument[] {
  return documents.filter(({ isWhole, binding }) => isWhole && binding !== 'open');
}
