import { categoryNames, dataCategories } from '../../../model/data-categories.ts';
import { notStated, type DataInventoryEntry } from '../../../model/data-inventory.ts';
import { figureInWords } from '../../../model/phrases.ts';
import { unique, uniqueBy } from '../../../unique.ts';
import { bullets, codeBlock, heading, stack, table, type Block } from '../content/blocks.ts';
import { anchorAt, badge, enumerate, join, line, literal, nothing, text, type Inline } from '../content/inline.ts';
import { categoryLink } from '../parts/data.ts';
import { sourceLinks } from '../parts/facts.ts';
import { groupPairs } from '../site/group.ts';
import { downloadLink, inventoryDownload } from '../downloads.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';

/** Answers for a data protection officer: which personal data there is, where it is sent, and how long it is kept. */
export function dataProtectionPage(site: Site): Page {
  return makePage(site, {
    place: places.dataProtection,
    title: 'Data protection',
    summary:
      'Which personal data the messages contain, where it is sent, how long the service keeps it, and how to keep it out of logs.',
    origin: '',
    sections: (site) => {
      const view = { ...site, inventory: inReadingOrder(site) };
      return [travelSection(view), categorySection(view), keptSection(view), logSection(view), everyField(view), asData(view)];
    },
  });
}

type Entry = DataInventoryEntry;

/** Operations in call order, then callbacks, then errors. */
function inReadingOrder({ inventory, protocol: { operations, callbacks } }: View): Entry[] {
  const names: (string | null)[] = [...operations, ...callbacks].map(({ name }) => name);
  const order = [...names, null];
  return inventory.toSorted((a, b) => order.indexOf(a.operation) - order.indexOf(b.operation));
}

function travelSection(view: View): Section {
  const { inventory } = view;
  const inQuery = inventory.filter(({ travels, sensitive }) => travels === 'query' && sensitive !== null);
  const rows = [
    ...groupPairs(inventory.map((entry) => [`${messageTitle(entry)}|${entry.travels}`, entry] as const)).values(),
  ].map((entries) => {
    const [first] = entries;
    const hidden = unique(entries.filter(({ sensitive }) => sensitive !== null).map(outermost));
    return [
      text(first ? messageTitle(first) : ''),
      text(first?.travels ?? ''),
      join(
        categoriesOf(entries).map((category) => categoryLink(view, category)),
        ', ',
      ),
      join(
        hidden.map((path) => fieldLink(view, path)),
        ', ',
      ),
    ];
  });
  return section(
    'Where it is sent',
    'travels',
    inQuery.length === 0
      ? nothing
      : line`Values in the query are part of the address. They appear wherever whole addresses are logged: in the logs of proxies, gateways, load balancers and HTTP clients, and in error messages.`,
    table(['Message', 'Part', 'Data', 'Keep out of logs'].map(text), rows),
  );
}

function categorySection(view: View): Section {
  const rows = categoryNames.flatMap((category) => {
    const entries = view.inventory.filter((entry) => entry.category === category);
    const { label, description, isSpecial } = dataCategories[category];
    const names = unique(entries.map(({ path }) => nameOf(path)));
    const special = isSpecial ? line` ${badge('must', 'special')}` : nothing;
    return entries.length === 0
      ? []
      : [
          [
            line`${anchorAt(`category_${category}`)}${label}${special}`,
            text(description),
            join(
              names.map((name) => fieldLink(view, name)),
              ', ',
            ),
          ],
        ];
  });
  return section(
    'Categories',
    'categories',
    table(['Category', 'What it is', 'Fields'].map(text), rows),
    line`Privacy laws protect special data in particular, for example Article 9 of the GDPR. Fields without a category, such as settings, contain no personal data.`,
  );
}

function keptSection(view: View): Section {
  const { inventory, protocol } = view;
  const rows = protocol.limits.flatMap((limit) => {
    const entries = inventory.filter(({ keptLimit }) => keptLimit === limit.id);
    const owners = uniqueBy(entries, (entry) => `${entry.keptOf ?? ''} ${messageTitle(entry)}`).map((entry) => {
      const inside = entry.keptOf === entry.path ? nothing : text(', including everything inside');
      return line`${fieldLink(view, entry.keptOf ?? '')} of ${messageTitle(entry)}${inside}`;
    });
    return entries.length === 0
      ? []
      : [
          [
            line`**${link(view, figureInWords(limit), places.limit(limit.id))}**`,
            enumerate(owners),
            text(limit.description),
            sourceLinks(view, limit.source),
          ],
        ];
  });
  const byMessage = groupPairs(inventory.map((entry) => [messageTitle(entry), entry] as const));
  const others = [...byMessage].flatMap(([title, entries]) => {
    const silent = entries.filter(({ kept }) => kept === notStated).map(({ path }) => fieldLink(view, path));
    const names = silent.length < entries.length ? line`: ${enumerate(silent)}` : nothing;
    return silent.length === 0 ? [] : [line`${title}${names}`];
  });
  return section(
    'How long the service keeps it',
    'kept',
    table(['How long', 'What', 'What the source says', 'Source'].map(text), rows),
    others.length === 0 ? nothing : line`No source states how long the service keeps the data of these messages or fields:`,
    bullets(others),
  );
}

function logSection(view: View): Section {
  return section(
    'Keep it out of logs',
    'logs',
    bullets([
      line`Never log a message itself. Log the result of ${literal('redact')} from ${literal(`${view.protocol.packageScope}/validators`)}.`,
      line`Log addresses without their query. ${link(view, 'Publish to your gateway', { ...places.gateways, anchor: 'logs' })} has the setting for each gateway.`,
      line`Never log the error message of an HTTP client. It may contain the whole address.`,
      line`Don't record bodies in gateways, proxies and tracing tools. Responses contain images and documents.`,
    ]),
  );
}

/** All fields by message. Fields of documents are listed once, for all fields that contain a document. */
function everyField(view: View): Section {
  const byMessage = groupPairs(view.inventory.map((entry) => [messageTitle(entry), entry] as const));
  return section(
    'Every field',
    'fields',
    ...[...byMessage].map(([title, entries]) =>
      stack(
        heading(3, text(title)),
        fieldTable(
          view,
          entries.filter(({ document }) => document === null),
        ),
        documentTable(view, entries),
      ),
    ),
  );
}

function fieldTable(view: View, entries: readonly Entry[]): Block {
  const rows = entries.map(({ path, category, travels, kept, described, source }) => [
    line`${fieldLink(view, path)}${described ? nothing : line` (SDK only)`}`,
    categoryLink(view, category),
    text(travels),
    text(kept),
    sourceLinks(view, source),
  ]);
  return table(['Field', 'Category', 'Sent in', 'Kept', 'Source'].map(text), rows);
}

function documentTable(view: View, entries: readonly Entry[]): Block {
  const labels = new Map(view.protocol.documents.map(({ name, label, id }) => [name, { label, id }]));
  const inside = entries.filter(({ document }) => document !== null);
  const byField = groupPairs(inside.map((entry) => [`${entry.document ?? ''}.${nameOf(entry.path)}`, entry] as const));
  const rows = [...byField.values()].flatMap((same) => {
    const [first] = same;
    const document = labels.get(first?.document ?? '');
    if (!first || !document) return [];
    return [
      [
        link(view, text(document.label), places.document(document.id)),
        literal(nameOf(first.path)),
        categoryLink(view, first.category),
        join(
          unique(same.map(({ path }) => parentOf(path))).map((path) => fieldLink(view, path)),
          ', ',
        ),
        text(unique(same.map(({ kept }) => kept)).join(', ')),
      ],
    ];
  });
  return table(['Document', 'Field', 'Category', 'Inside', 'Kept'].map(text), rows);
}

function asData(view: View): Section {
  const [first] = view.protocol.operations;
  const sample = [
    `import { dataInventory } from '${view.protocol.packageScope}/types';`,
    '',
    'export const hidden = dataInventory.filter(',
    `  ({ operation, travels, sensitive }) => operation === '${first?.name ?? ''}' && travels === 'query' && sensitive !== null,`,
    ');',
  ].join('\n');
  return section(
    'As data',
    'data',
    line`For your record of processing activities, download ${downloadLink(view, literal(`${inventoryDownload}.json`), inventoryDownload)}. It has one entry for each field of each message, and is also in the package ${literal(`${view.protocol.packageScope}/types`)}. In TypeScript:`,
    codeBlock('ts', sample),
  );
}

const directions: Readonly<Record<Entry['direction'], string>> = {
  request: 'request',
  response: 'response',
  error: 'error body',
  callback: 'query',
};

/** The name of the message, for people. */
function messageTitle({ operation, product, direction }: Entry): string {
  const owner = [operation ?? 'Any operation', ...(product === null ? [] : [product])].join(', ');
  return `${owner}: ${directions[direction]}`;
}

function categoriesOf(entries: readonly Entry[]): Entry['category'][] {
  return categoryNames.filter((category) => entries.some((entry) => entry.category === category));
}

/** The field of the message that contains a nested field. */
function outermost({ path }: Entry): string {
  return path.split('.').slice(0, 2).join('.');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

function fieldLink(view: View, path: string): Inline {
  const place = view.named.get(path) ?? view.named.get(nameOf(path));
  return place ? link(view, literal(path), place) : literal(path);
}
