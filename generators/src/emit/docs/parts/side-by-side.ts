import { allFields } from '../../../model/messages.ts';
import type { Field, Operation, Variant } from '../../../model/protocol.ts';
import { stack, type Block } from '../content/blocks.ts';
import { anchorAt, isNothing, line, literal, nothing, text, type Inline } from '../content/inline.ts';
import { fieldPlace, variantHomes, type Home } from '../site/homes.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { returnCode } from './facts.ts';
import { matrix, type MatrixColumn } from './matrix.ts';
import { presence } from './presence.ts';
import { returnCodesOfFields } from './return-codes.ts';

/** Compares the fields of an operation's products: the common fields first, then those that differ. */
export function fieldsSideBySide(view: View, operation: Operation, role: 'request' | 'response'): Block {
  const homes = operation.variants.map((variant) => variantHomes(operation, variant)[role === 'request' ? 0 : 1]);
  const fields = new Map<string, { readonly field: Field; count: number }>();
  for (const field of homes.flatMap(({ message }) => allFields(message.fields))) {
    const known = fields.get(field.path);
    if (known) known.count++;
    else fields.set(field.path, { field, count: 1 });
  }
  const isCommon = ({ path }: Field) => fields.get(path)?.count === homes.length;
  const side = (keep: (field: Field) => boolean) =>
    matrix({
      absent: 'absent',
      columns: homes.map((home, i) => column(view, operation.variants[i], home, keep)),
      first: text(role === 'request' ? 'Parameter' : 'Field'),
      last: text('What it is'),
      row: (path, again) => ({
        first: again ? literal(path) : line`${anchorAt(`${role}-${path}`)}${literal(path)}`,
        last: text(fields.get(path)?.field.description ?? ''),
      }),
    });
  const [common, different] = [side(isCommon), side((field) => !isCommon(field))];
  if (isNothing(different)) return stack(text('The same for every product:'), common);
  return stack(isNothing(common) ? nothing : text('For every product:'), common, text('For some products only:'), different);
}

function column(view: View, variant: Variant | undefined, home: Home, keep: (field: Field) => boolean): MatrixColumn {
  const cells = allFields(home.message.fields)
    .filter(keep)
    .map((field) => {
      return [field.path, link(view, presence(home.message, field), fieldPlace(home, field.path))] as const;
    });
  return { head: productHead(view, variant), cells: new Map(cells) };
}

function productHead(view: View, variant: Variant | undefined): Inline {
  const product = variant?.product;
  return product ? link(view, product.label, places.product(product.id)) : nothing;
}

/** Compares the return codes of an operation's products. */
export function returnCodesSideBySide(view: View, operation: Operation): Block {
  const codes = new Map(operation.variants.flatMap(({ returnCodes }) => returnCodes).map((code) => [code.code, code]));
  const columns = operation.variants.map((variant) => ({
    head: productHead(view, variant),
    cells: new Map(variant.returnCodes.map(({ code, status }) => [code, text(`${status ?? ''}`)])),
  }));
  const row = (key: string) => ({ first: returnCode(view, key), last: text(codes.get(key)?.means ?? '') });
  return stack(
    matrix({
      absent: 'not listed',
      columns,
      first: text('Code'),
      last: text('Meaning'),
      row,
    }),
    returnCodesOfFields(view, operation),
  );
}
