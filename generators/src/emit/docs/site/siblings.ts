import { allFields } from '../../../model/messages.ts';
import type { Operation } from '../../../model/protocol.ts';
import { variantHomes, type Home } from './homes.ts';

/** The same message of another product, or of the product itself. */
export interface Sibling {
  readonly title: string;
  readonly home: Home;
  readonly paths: ReadonlySet<string>;
}

/** Among more products than this, each told of all others, pages would grow with the square of them. */
const most = 8;

/** By the name of a message's type: the messages of all products of its operation, where there are a few of them. */
export function siblingsOf(operations: readonly Operation[]): Map<string, readonly Sibling[]> {
  return new Map(
    operations.flatMap((operation) => {
      const homes = operation.variants.flatMap((variant) => {
        const title = variant.product?.label;
        return title === undefined ? [] : [variantHomes(operation, variant).map((home) => sibling(title, home))];
      });
      if (homes.length < 2 || homes.length > most) return [];
      return [0, 1].flatMap((role) => {
        const all = homes.flatMap((pair) => pair[role] ?? []);
        return all.map(({ home }) => [home.message.name, all] as const);
      });
    }),
  );
}

function sibling(title: string, home: Home): Sibling {
  return { title, home, paths: new Set(allFields(home.message.fields).map(({ path }) => path)) };
}
