import type { CodeList, Discrepancy, Limit, Protocol } from '../model/protocol.ts';
import { usage } from './usage.ts';
import type { Direction } from './verdicts.ts';

/** Parts of one of the two protocols, for looking them up. */
export interface ProtocolIndex {
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /**
   * Id -> name, for operations and products. An id comes from a file name, and renaming a file isn't a change. For the protocol
   * before, this is the new name.
   */
  readonly names: ReadonlyMap<string, string>;
  /** Type name -> id. */
  readonly payloads: ReadonlyMap<string, string>;
  /** Name -> id. */
  readonly documents: ReadonlyMap<string, string>;
  readonly limits: ReadonlyMap<string, Limit>;
  readonly discrepancies: ReadonlyMap<string, Discrepancy>;
}

/** Both protocols, for comparisons that need more than the two parts. */
export interface ProtocolPair {
  readonly before: ProtocolIndex;
  readonly after: ProtocolIndex;
  /** Whether two ids belong to the same code list. Its file or its type may have been renamed. */
  isSameList(before: string, after: string): boolean;
  /** The directions in which a shape or a code list is sent in either protocol, by type name. */
  directions(before: string, after: string): readonly Direction[];
}

export function protocolPair(before: Protocol, after: Protocol): ProtocolPair {
  const [used, uses] = [usage(before), usage(after)];
  const [was, is] = [indexOf(before), indexOf(after)];
  const isName = new Set(is.names.values());
  return {
    before: {
      ...was,
      names: new Map([...was.names].map(([id, name]) => [id, isName.has(name) ? name : (is.names.get(id) ?? name)])),
    },
    after: is,
    isSameList: (id, newId) => {
      const name = was.codeLists.get(id)?.name;
      return id === newId || (name !== undefined && name === is.codeLists.get(newId)?.name);
    },
    directions: (name, newName) => [...new Set([...(used.get(name) ?? []), ...(uses.get(newName) ?? [])])],
  };
}

function indexOf({ operations, codeLists, payloads, documents, limits, discrepancies }: Protocol): ProtocolIndex {
  const products = operations.flatMap(({ variants }) => variants.flatMap(({ product }) => (product ? [product] : [])));
  return {
    codeLists: new Map(codeLists.map((list) => [list.id, list])),
    names: new Map([...operations, ...products].map(({ id, name }) => [id, name])),
    payloads: new Map(payloads.map(({ id, message }) => [message.name, id])),
    documents: new Map(documents.map(({ name, id }) => [name, id])),
    limits: new Map(limits.map((limit) => [limit.id, limit])),
    discrepancies: new Map(discrepancies.map((one) => [one.id, one])),
  };
}
