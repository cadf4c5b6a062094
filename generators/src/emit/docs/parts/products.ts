import type { Field } from '../../../model/protocol.ts';
import { join, label, line, literal, type Inline } from '../content/inline.ts';
import { fieldPlace, type Home } from '../site/homes.ts';
import { link, type View } from '../site/view.ts';

/** The products that have a field, and those that don't. No line if all of them have it. */
export function productsLine(view: View, { message }: Home, { path }: Field): Inline[] {
  const siblings = view.siblings.get(message.name) ?? [];
  const without = siblings.filter(({ paths }) => !paths.has(path)).map(({ title }) => title);
  if (without.length === 0) return [];
  const links = siblings.flatMap(({ title, home, paths }) =>
    paths.has(path) ? [link(view, title, fieldPlace(home, path))] : [],
  );
  return [line`${label('Products')} ${join(links, ', ')}; not ${without.join(', ')}`];
}

/** How a product's request differs: parameters that only other products have, and parameters that only this one has. */
export function differenceLines(view: View, { message }: Home): Inline[] {
  const siblings = view.siblings.get(message.name) ?? [];
  const others = siblings.filter(({ home }) => home.message !== message);
  const own = siblings.find(({ home }) => home.message === message);
  if (!own || others.length === 0) return [];
  const elsewhere = new Map(others.flatMap(({ home, paths }) => [...paths].map((path) => [path, home] as const)));
  const lacking = [...elsewhere].filter(([path]) => !own.paths.has(path));
  const alone = [...own.paths].flatMap((path) => (elsewhere.has(path) ? [] : [[path, own.home] as const]));
  const linksLine = (name: string, fields: readonly (readonly [string, Home])[]) =>
    fields.length === 0
      ? []
      : [
          line`${label(name)} ${join(
            fields.map(([path, home]) => link(view, literal(path), fieldPlace(home, path))),
            ', ',
          )}`,
        ];
  return [
    ...linksLine('Parameters that this product lacks', lacking),
    ...linksLine('Parameters that only this product has', alone),
  ];
}
