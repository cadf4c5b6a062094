import { dataInventory, type DataInventoryEntry } from '../../../model/data-inventory.ts';
import { operationNames } from '../../../model/phrases.ts';
import { withItems } from '../../../model/messages.ts';
import type { Callback, Code, CodeList, Document, Field, Protocol, SourcePage } from '../../../model/protocol.ts';
import { findFactLocations, type FactLocations } from './fact-locations.ts';
import { inCallOrder } from './flow.ts';
import { groupPairs } from './group.ts';
import { fieldsAt, homesOf, type FieldAt, type Group, type Home } from './homes.ts';
import { placesByName } from './named.ts';
import { places, type PagePlace } from './places.ts';
import { siblingsOf, type Sibling } from './siblings.ts';
import { subjectsOf } from './subjects.ts';
import { separateUndescribed } from './undescribed.ts';

/** The protocol, with indexes of where each part is described. Built once for all pages. */
export interface Site {
  /** Its operations are in call order. It has only the fields that a page describes. */
  readonly protocol: Protocol;
  readonly homes: readonly Home[];
  readonly fields: readonly FieldAt[];
  /** The fields that only the provider's SDK has, by the name of their message's type. */
  readonly undescribed: ReadonlyMap<string, readonly Field[]>;
  /** By the name of the message's type. */
  readonly homeOf: ReadonlyMap<string, Home>;
  /** The fields that contain a payload or a document's shape, by the name of its type. */
  readonly holders: ReadonlyMap<string, readonly FieldAt[]>;
  /** Products and operations without products, by id. */
  readonly owners: ReadonlyMap<string, Group>;
  /** By the name of a message's type. */
  readonly siblings: ReadonlyMap<string, readonly Sibling[]>;
  /** The name of a request's operation, by the name of the request's type. */
  readonly callOf: ReadonlyMap<string, string>;
  /** By the id of the operation whose request has their URL. */
  readonly callbacksOf: ReadonlyMap<string, readonly Callback[]>;
  readonly documents: ReadonlyMap<string, Document>;
  /** The codes that select a document, by the name of the document. */
  readonly codesOf: ReadonlyMap<string, readonly CodeAt[]>;
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly sources: ReadonlyMap<string, SourcePage>;
  readonly returnCodes: ReadonlyMap<string, PagePlace>;
  readonly locations: FactLocations;
  /** Name -> its place. Ambiguous names are left out. */
  readonly named: ReadonlyMap<string, PagePlace>;
  /** The groups that messages and discrepancies belong to, by page, in page order. */
  readonly groups: ReadonlyMap<string, Group>;
  readonly operationName: (id: string) => string;
  /** The personal data in the messages, including fields that no page describes. */
  readonly inventory: readonly DataInventoryEntry[];
}

export interface CodeAt {
  readonly list: CodeList;
  readonly code: Code;
}

/** Builds all indexes once, so that the cost of a page depends only on its own content. */
export function buildSite(given: Protocol): Site {
  const { protocol: described, undescribed } = separateUndescribed(given);
  const protocol = { ...described, operations: inCallOrder(described.operations) };
  const { operations, callbacks, documents, codeLists, sources } = protocol;
  const homes = homesOf(protocol);
  const fields = fieldsAt(homes);
  const subjects = subjectsOf(protocol);
  return {
    protocol,
    homes,
    fields,
    undescribed,
    homeOf: new Map(homes.map((home) => [home.message.name, home])),
    holders: groupPairs(
      fields.flatMap((at) =>
        withItems(at.field).flatMap(({ shape }) => {
          return shape && shape.kind !== 'list' ? [[shape.type, at] as const] : [];
        }),
      ),
    ),
    owners: new Map(operations.flatMap(({ id, name, variants }) => variants.map(({ product }) => owner(id, name, product)))),
    siblings: siblingsOf(operations),
    callOf: new Map(operations.flatMap(({ name, variants }) => variants.map(({ request }) => [request.name, name] as const))),
    callbacksOf: groupPairs(callbacks.map((callback) => [callback.operation, callback] as const)),
    codesOf: groupPairs(
      codeLists.flatMap((list) =>
        list.codes.flatMap((code) => (code.document === undefined ? [] : [[code.document, { list, code }] as const])),
      ),
    ),
    documents: new Map(documents.map((document) => [document.name, document])),
    codeLists: new Map(codeLists.map((list) => [list.id, list])),
    sources: new Map(sources.map((source) => [source.id, source])),
    returnCodes: new Map(
      codeLists.flatMap(({ id, codes }) => {
        return codes.flatMap(({ code, status }) => (status === undefined ? [] : [[code, places.code(id, code)] as const]));
      }),
    ),
    locations: findFactLocations(protocol, fields, subjects),
    named: placesByName(operations, fields),
    groups: new Map([...subjects, ...homes].map(({ group }) => [group.place.page, group])),
    inventory: dataInventory(given),
    operationName: operationNames(protocol),
  };
}

function owner(id: string, name: string, product: { readonly id: string; readonly label: string } | undefined) {
  const group: Group = product
    ? { title: product.label, place: places.product(product.id) }
    : { title: name, place: places.operation(id) };
  return [product?.id ?? id, group] as const;
}
