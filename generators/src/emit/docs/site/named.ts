import type { Operation } from '../../../model/protocol.ts';
import { groupPairs } from './group.ts';
import type { FieldAt } from './homes.ts';
import { places, type PagePlace } from './places.ts';

/** Name -> the place that describes it: operations, and fields whose name means only one place. Ambiguous names are left out. */
export function placesByName(operations: readonly Operation[], fields: readonly FieldAt[]): Map<string, PagePlace> {
  const pairs = [
    ...operations.map(({ id, name }): Named => [name, places.operation(id)]),
    ...fields.flatMap(({ home, field }): Named[] => {
      const { name, path } = field;
      // The page of an operation covers the fields of all its products.
      const place = { page: home.group.place.page, anchor: `${home.section}-${path}` };
      return [...new Set([name, path])].map((one) => [one, place]);
    }),
  ];
  return new Map(
    [...groupPairs(pairs)].flatMap(([name, all]): Named[] => {
      const [first, ...others] = new Map(all.map((place) => [`${place.page}#${place.anchor ?? ''}`, place])).values();
      return first && others.length === 0 ? [[name, first]] : [];
    }),
  );
}

type Named = readonly [string, PagePlace];
