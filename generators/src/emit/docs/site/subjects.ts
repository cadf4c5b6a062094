import type { Protocol } from '../../../model/protocol.ts';
import { variantHomes, type Group } from './homes.ts';
import { places, type PagePlace } from './places.ts';

/** A part of the protocol with a file and a page of its own. A limit or a discrepancy can concern it as a whole. */
export interface Subject extends Group {
  /** Its file in the spec. */
  readonly file: string;
  readonly group: Group;
}

export const sourcesTitle = 'Sources';

export function subjectsOf(protocol: Protocol): Subject[] {
  const { operations, callbacks, payloads, documents, codeLists } = protocol;
  return [
    subject('service.yaml', 'The service', places.start),
    subject('sources.yaml', sourcesTitle, places.sources),
    ...operations.flatMap((operation) => {
      const { id, name, variants } = operation;
      const whole = subject(`operations/${id}.yaml`, name, places.operation(id));
      const products = variants.flatMap((variant) => {
        if (!variant.product) return [];
        const { id, label } = variant.product;
        const [{ group }] = variantHomes(operation, variant);
        return [{ file: `products/${id}.yaml`, title: `${name}, ${label}`, place: places.product(id), group }];
      });
      return [whole, ...products];
    }),
    ...callbacks.map(({ id, name }) => subject(`operations/${id}.yaml`, name, places.callback(id))),
    ...payloads.map(({ id, message: { name } }) => subject(`payloads/${id}.yaml`, name, places.payload(id))),
    ...documents.map(({ id, label }) => subject(`documents/${id}.yaml`, label, places.document(id))),
    ...codeLists.map(({ id, label }) => subject(`codes/${id}.yaml`, label, places.codeList(id))),
  ];
}

function subject(file: string, title: string, place: PagePlace): Subject {
  return { file, title, place, group: { title, place } };
}
