import type { Field, Message, Operation, Protocol, Variant } from '../../../model/protocol.ts';
import { allFields } from '../../../model/messages.ts';
import { places, type PagePlace } from './places.ts';

/** The page and section that describe a message in full. */
export interface Home {
  readonly message: Message;
  readonly page: string;
  /** The prefix of its fields' anchors. */
  readonly section: string;
  /** The name of the message, for people. */
  readonly title: string;
  /** The subject of the message: an operation with all its products, a callback, a payload, … */
  readonly group: Group;
}

export interface Group {
  readonly title: string;
  readonly place: PagePlace;
}

export interface FieldAt {
  readonly home: Home;
  readonly field: Field;
}

/** The home of every message, in page order. */
export function homesOf(protocol: Protocol): Home[] {
  const { operations, callbacks, payloads, documents, error } = protocol;
  return [
    ...operations.flatMap((operation) => operation.variants.flatMap((variant) => variantHomes(operation, variant))),
    ...callbacks.map(({ id, name, query }) =>
      home(query, 'query', `${name}: query`, { title: name, place: places.callback(id) }),
    ),
    ...payloads.map(({ id, message }) => {
      return home(message, 'field', message.name, { title: message.name, place: places.payload(id) });
    }),
    ...documents.flatMap(({ id, label, shapes }) =>
      shapes.map(({ shape, message }) =>
        home(message, `shape-${shape}`, `${label}: ${shape}`, { title: label, place: places.document(id) }),
      ),
    ),
    ...(error ? [home(error, 'field', errorTitle, { title: errorTitle, place: places.error })] : []),
  ];
}

export const errorTitle = 'Error body';

export function variantHomes({ id, name }: Operation, { product, request, response }: Variant): [Home, Home] {
  const group = { title: name, place: places.operation(id) };
  const { page } = product ? places.product(product.id) : group.place;
  const title = product ? `${name}, ${product.label}` : name;
  return [
    home(request, 'request', `${title}: request`, group, page),
    home(response, 'response', `${title}: response`, group, page),
  ];
}

function home(message: Message, section: string, title: string, group: Group, page = group.place.page): Home {
  return { message, page, section, title, group };
}

export function fieldsAt(homes: readonly Home[]): FieldAt[] {
  return homes.flatMap((home) => allFields(home.message.fields).map((field) => ({ home, field })));
}

export function fieldPlace({ page, section }: Home, path: string): PagePlace {
  return { page, anchor: `${section}-${path}` };
}
