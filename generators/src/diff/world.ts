import type { CodeList, Discrepancy, Limit, Protocol } from '../model/protocol.ts';
import { usage } from './usage.ts';
import type { Direction } from './verdicts.ts';

/** One of the two protocols, as far as its parts must be looked up. */
export interface Side {
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /**
   * Id -> name of operations and products: ids are those of files, which may be called otherwise without a change of meaning.
   * Before, it is the name that has become of it.
   */
  readonly names: ReadonlyMap<string, string>;
  /** Name of a type -> id of the payload. */
  readonly payloads: ReadonlyMap<string, string>;
  /** Name -> id. */
  readonly documents: ReadonlyMap<string, string>;
  readonly limits: ReadonlyMap<string, Limit>;
  readonly discrepancies: ReadonlyMap<string, Discrepancy>;
}

/** Both protocols, for what can't be told from two parts alone. */
export interface World {
  readonly before: Side;
  readonly after: Side;
  /** Whether two ids of code lists are those of one list, whatever its file and its type are called. */
  isSameList(before: string, after: string): boolean;
  /** The ways that a shape or a code list travels, by its type's name, in either protocol. */
  directions(before: string, after: string): readonly Direction[];
}

export function worldOf(before: Protocol, after: Protocol): World {
  const [used, uses] = [usage(before), usage(after)];
  const [was, is] = [sideOf(before), sideOf(after)];
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

function sideOf({ operations, codeLists, payloads, documents, limits, discrepancies }: Protocol): Side {
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
