import { categoryNames, dataCategories } from '../../model/data-categories.ts';
import { dataInventory, type DataInventoryEntry } from '../../model/data-inventory.ts';
import type { Json, Protocol } from '../../model/protocol.ts';
import type { OutputFile } from '../../output-file.ts';
import { plainJson } from '../../plain-json.ts';
import { stringLiteral } from '../literals.ts';
import { jsDoc } from '../module/js-doc.ts';
import type { ModuleExport } from '../module/module-files.ts';

// What the protocol holds about people: as a JSON file for programs that aren't JavaScript, and as constants.

export function dataInventoryFile(protocol: Protocol): OutputFile {
  const { title, product, version } = protocol;
  const facts = { title, product, version };
  const parts = [
    ...Object.entries(facts).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `  "categories": ${indented(rowsById())}`,
    `  "entries": ${indented(list(dataInventory(protocol)))}`,
  ];
  return { path: 'types/data-inventory.json', text: `{\n${parts.join(',\n')}\n}\n` };
}

export function dataConstants(protocol: Protocol): ModuleExport[] {
  return [
    { kind: 'value', name: 'dataCategories', value: rowsById() },
    { kind: 'value', name: 'dataInventory', value: list(dataInventory(protocol)) },
  ];
}

/** A row a line: what has changed is seen at a glance. */
function list(entries: readonly DataInventoryEntry[]): string {
  return entries.length === 0 ? '[]' : `[\n${entries.map((entry) => `  ${JSON.stringify(plainJson(entry))}`).join(',\n')}\n]`;
}

function rowsById(): string {
  return `{\n${categoryRows()
    .map(([category, row]) => `  ${JSON.stringify(category)}: ${JSON.stringify(row)}`)
    .join(',\n')}\n}`;
}

function categoryRows(): (readonly [string, Json])[] {
  return categoryNames.map((category) => {
    const { label, description, isSpecial } = dataCategories[category];
    return [category, { label, description, isSpecial }];
  });
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

/** The example uses the first operation that there is. */
export function dataDeclarations({ operations, packageScope }: Protocol): string {
  const [operation] = operations;
  const members = categoryNames.map((category) => {
    const { description } = dataCategories[category];
    return `${jsDoc(description, '  ')}  readonly ${stringLiteral(category)}: { readonly label: string; readonly description: string; readonly isSpecial: boolean };\n`;
  });
  return [
    `/** A category of data about a person, or of secrets. \`dataCategories\` says more of each. */\nexport type DataCategory = keyof typeof dataCategories;\n`,
    `${jsDoc('', '', categoriesDoc(packageScope))}export declare const dataCategories: {\n${members.join('')}};\n`,
    entryDeclaration,
    `${jsDoc('', '', inventoryDoc(operation?.name ?? '', packageScope))}export declare const dataInventory: readonly DataInventoryEntry[];\n`,
  ].join('\n');
}

function categoriesDoc(packageScope: string): string {
  return `The categories of data, with a label for people. \`isSpecial\` is true for what privacy laws protect in particular, such as
Article 9 of the GDPR.

@example
import { dataCategories, dataInventory } from '${packageScope}/types';

export const special = dataInventory.filter(({ category }) => dataCategories[category].isSpecial);`;
}

function inventoryDoc(operation: string, packageScope: string): string {
  return `What the messages hold about people, and which secrets: one entry for each field of each message, also inside JSON text, with its
category, where it travels and how long the service keeps it. Fields without a category, such as settings, are left out. Sorted
by operation, product, direction, document and path. The same entries are in \`${packageScope}/types/data-inventory.json\`.

@example
import { dataInventory } from '${packageScope}/types';

/** The parameters of \`${operation}\` that must not be in any access log. */
export const hidden = dataInventory.filter(
  ({ operation, travels, sensitive }) => operation === '${operation}' && travels === 'query' && sensitive !== null,
);

@generated from spec`;
}

const entryDeclaration = `/** A value about a person, or a secret, in one message. */
export interface DataInventoryEntry {
  /** The name of the operation or of the callback; null for what any operation may answer. */
  readonly operation: string | null;
  /** The code of the product; null where the operation has none. */
  readonly product: string | null;
  readonly direction: 'request' | 'response' | 'error' | 'callback';
  /** The name of the document that has the field; null for a field that does not depend on the document. */
  readonly document: string | null;
  /** The way to it, through objects and JSON text; \`[]\` stands for the items of a list. */
  readonly path: string;
  /** Other names under which it arrives. */
  readonly aliases: readonly string[];
  readonly category: DataCategory;
  /** The part of the HTTP message that it is in. */
  readonly travels: 'query' | 'form body' | 'header' | 'request body' | 'response body';
  /** How long the service keeps it, such as "30 days", or "not stated". */
  readonly kept: string;
  /** The id of the limit that says how long; null where no source states it. */
  readonly keptLimit: string | null;
  /** Where that was read. */
  readonly keptSource: readonly string[];
  /** The field that it is said of: this one, or one that this one is inside of; null where no source states it. */
  readonly keptOf: string | null;
  /** Why it must not be logged; null where it may be. */
  readonly sensitive: 'personal' | 'image' | 'secret' | null;
  /** false: only the SDK has the field, no page describes it. */
  readonly described: boolean;
  /** Where the field was read. */
  readonly source: readonly string[];
}
`;
