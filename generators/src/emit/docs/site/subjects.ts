import type { Protocol } from '../../../model/protocol.ts';
import { variantHomes, type Group } from './homes.ts';
import { places, type Place } from './places.ts';

/** What a limit or a discrepancy can concern as a whole, with a page of its own. */
export interface Subject extends Group {
  /** What the model calls it in `where`. */
  readonly where: string;
  readonly group: Group;
}

export const sourcesTitle = 'Sources';

export function subjectsOf(protocol: Protocol): Subject[] {
  const { title, operations, callbacks, payloads, documents, codeLists } = protocol;
  return [
    subject(title, 'The service', places.start),
    subject('sources', sourcesTitle, places.sources),
    ...operations.flatMap((operation) => {
      const { id, name, variants } = operation;
      const whole = subject(name, name, places.operation(id));
      const products = variants.flatMap((variant) => {
        if (!variant.product) return [];
        const { id, label } = variant.product;
        const [{ group }] = variantHomes(operation, variant);
        return [{ where: label, title: `${name}, ${label}`, place: places.product(id), group }];
      });
      return [whole, ...products];
    }),
    ...callbacks.map(({ id, name }) => subject(name, name, places.callback(id))),
    ...payloads.map(({ id, message: { name } }) => subject(name, name, places.payload(id))),
    ...documents.map(({ id, label }) => subject(label, label, places.document(id))),
    ...codeLists.map(({ id, label }) => subject(label, label, places.codeList(id))),
  ];
}

function subject(where: string, title: string, place: Place): Subject {
  return { where, title, place, group: { title, place } };
}
