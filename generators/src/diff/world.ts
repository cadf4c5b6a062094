import type { CodeList, Discrepancy, Limit, Protocol } from '../model/protocol.ts';
import { usage } from './usage.ts';
import type { Direction } from './verdicts.ts';

/** One of the two protocols, as far as its parts have to be looked up. */
export interface Side {
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /** Id -> name of what has messages or is a shape: ids are file names, which may change without a change of meaning. */
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
  /** The ways that a shape or a code list travels, by its type's name, in either protocol. */
  directions(before: string, after: string): readonly Direction[];
}

export function worldOf(before: Protocol, after: Protocol): World {
  const [used, uses] = [usage(before), usage(after)];
  return {
    before: sideOf(before),
    after: sideOf(after),
    directions: (was, is) => [...new Set([...(used.get(was) ?? []), ...(uses.get(is) ?? [])])],
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
