import { choose } from '../../gateways/choose.ts';
import type { Gateway } from '../../gateways/gateway.ts';
import { gateways } from '../../gateways/vendors/all.ts';
import { remember } from '../../remember.ts';
import type { NamedDocument } from './documents.ts';

/** A gateway and the document for it; undefined if it accepts none of them. */
export interface Publication {
  readonly gateway: Gateway;
  readonly document: NamedDocument | undefined;
}

/** The document for each gateway. */
export const publications = remember((documents: readonly NamedDocument[]): readonly Publication[] => {
  const candidates = publishable(documents);
  return gateways.map((gateway) => {
    const choice = choose(gateway, candidates);
    return { gateway, document: choice.kind === 'chosen' ? choice.document : undefined };
  });
});

/** The documents that a team can publish, the most detailed first: those that cover all products and aren't strict. */
export function publishable(documents: readonly NamedDocument[]): NamedDocument[] {
  return documents.filter(({ isWhole, binding }) => isWhole && binding !== 'strict');
}
