import { allFields } from '../../../model/messages.ts';
import type { Operation } from '../../../model/protocol.ts';
import { literal } from '../content/inline.ts';
import type { Block } from '../content/blocks.ts';
import { groupPairs } from '../site/group.ts';
import { variantHomes } from '../site/homes.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { anchored, undescribedRows } from './undescribed.ts';

/** The fields of all products of an operation that only the provider's SDK has. Each field is listed once. */
export function undescribedSideBySide(view: View, operation: Operation, role: 'request' | 'response'): Block {
  const { variants } = operation;
  const messages = variants.map((variant) => ({
    product: variant.product,
    home: variantHomes(operation, variant)[role === 'request' ? 0 : 1],
  }));
  const described = new Set(messages.flatMap(({ home }) => allFields(home.message.fields).map(({ path }) => path)));
  const pairs = messages.flatMap(({ product, home }) =>
    (view.undescribed.get(home.message.name) ?? []).map((field) => [field.path, { field, product }] as const),
  );
  const rows = [...groupPairs(pairs)].flatMap(([path, all]) => {
    const [first] = all;
    if (!first) return [];
    const owners = all.flatMap(({ product }) => (product ? [link(view, product.label, places.product(product.id))] : []));
    // A parameter that is described for another product already has an anchor on this page.
    const name = described.has(path) ? literal(path) : anchored(role, path);
    return [{ field: first.field, name, products: all.length === variants.length ? [] : owners }];
  });
  return undescribedRows(view, role === 'request', rows);
}
