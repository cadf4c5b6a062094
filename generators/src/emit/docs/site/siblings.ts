import { allFields } from '../../../model/messages.ts';
import type { Operation } from '../../../model/protocol.ts';
import { variantHomes, type Home } from './homes.ts';

/** The same message for one of the operation's products. The product itself is one of them. */
export interface Sibling {
  readonly title: string;
  readonly home: Home;
  readonly paths: ReadonlySet<string>;
}

/** The most products that are compared with each other. With more, the pages would grow with the square of the number. */
const most = 8;

/** The messages of all products of the same operation, by the name of a message's type. Empty for operations with too many products. */
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
