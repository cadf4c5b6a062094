import type { Protocol } from '../../../model/protocol.ts';
import { uniqueBy } from '../../../unique.ts';
import { table } from '../content/blocks.ts';
import { join, literal, text, type Inline } from '../content/inline.ts';
import { groupPairs } from '../site/group.ts';
import { fieldPlace, type FieldAt, type Group } from '../site/homes.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { linkTo, type View } from '../site/view.ts';

type Entry = readonly [name: string, at: Group];

/** Every parameter, field and code by its name, so that a reader who knows only the name finds all its places. */
export function namesPage(site: Site): Page {
  const fields = [...site.fields.flatMap(fieldEntries), ...undescribedEntries(site)];
  const codes = [...codeEntries(site.protocol), ...uncoveredEntries(site.protocol)];
  return makePage(site, {
    place: places.names,
    title: 'All names',
    summary: 'Every parameter, field and code by its name, with all the places where it is used.',
    origin: '',
    sections: (view) => [
      entrySection(view, 'Parameters and fields', 'fields', fields),
      entrySection(view, 'Codes', 'codes', codes),
    ],
  });
}

function entrySection(view: View, title: string, anchor: string, entries: readonly Entry[]): Section {
  const names = [...groupPairs(entries)].toSorted(([a], [b]) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b));
  const rows = names.map(([name, at]): Inline[] => [
    literal(name),
    join(
      at.map((group) => linkTo(view, group)),
      ' · ',
    ),
  ]);
  return section(title, anchor, table([text('Name'), text('Where')], rows));
}

function fieldEntries({ home, field }: FieldAt): Entry[] {
  const { name, path, aliases } = field;
  const at = { title: path === name ? home.title : `${home.title} \`${path}\``, place: fieldPlace(home, path) };
  return [name, ...aliases].map((one) => [one, at]);
}

/** Fields that no page describes link to the page of their operation, which lists those of all products once. */
function undescribedEntries({ homes, undescribed }: Site): Entry[] {
  const entries = homes.flatMap((home) => {
    const { title, place } = home.group;
    return (undescribed.get(home.message.name) ?? []).map(({ name, path }): Entry => {
      return [name, { title: `${title}: known, not described`, place: { ...fieldPlace(home, path), page: place.page } }];
    });
  });
  return uniqueBy(entries, ([name, { place }]) => [name, place.page, place.anchor].join(' '));
}

function uncoveredEntries({ operations }: Protocol): Entry[] {
  return operations.flatMap(({ id, name, uncovered }) => {
    return uncovered.map(({ code }): Entry => [code, { title: `${name}: not covered here`, place: places.uncovered(id, code) }]);
  });
}

function codeEntries({ codeLists }: Protocol): Entry[] {
  return codeLists.flatMap(({ id, label, codes }) => {
    return codes.map(({ code }): Entry => [code, { title: label, place: places.code(id, code) }]);
  });
}

/** Compares by code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
