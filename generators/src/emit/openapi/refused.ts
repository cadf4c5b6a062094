import { choose } from '../../gateways/choose.ts';
import { lint, type Refusal } from '../../gateways/lint/lint.ts';
import { gateways } from '../../gateways/vendors/all.ts';
import type { Model } from '../../model/model.ts';
import { documents, type Binding, type NamedDocument } from './documents.ts';
import { publishable } from './publications.ts';

/** A document that a gateway would refuse. */
export interface Refused {
  /** The name of the document. */
  readonly document: string;
  readonly refusal: Refusal;
}

/** Every reason why a gateway would refuse a document that is meant for it. */
export function refusedDocuments(model: Model): Refused[] {
  const made = documents(model);
  const candidates = publishable(made);
  return gateways.flatMap((gateway) => {
    const choice = choose(gateway, candidates);
    if (choice.kind === 'none') return choice.refusals.map(({ name, refusal }) => ({ document: name, refusal }));
    const suitable = made.filter((document) => isAlike(document, choice.document));
    return suitable.flatMap(({ name, value }) => lint(value, gateway).map((refusal) => ({ document: name, refusal })));
  });
}

/** True if a document can replace the chosen one: the same kind for one product, or its strict version. */
function isAlike({ binding }: NamedDocument, chosen: NamedDocument): boolean {
  const alike: Partial<Record<Binding, Binding>> = { strict: 'gateway' };
  return (alike[binding] ?? binding) === chosen.binding;
}
