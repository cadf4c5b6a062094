import { categoryNames, dataCategories } from '../../model/data-categories.ts';
import { dataInventory, type DataInventoryEntry } from '../../model/data-inventory.ts';
import type { Json, Protocol } from '../../model/protocol.ts';
import type { OutputFile } from '../../output-file.ts';
import { plainJson } from '../../plain-json.ts';
import { declareConst, declareType, member, objectType } from '../module/declare.ts';
import type { ModuleExport } from '../module/module-files.ts';

// The personal data and secrets in the messages, as a JSON file for programs in any language and as constants for JavaScript.

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

/** One entry per line, so that a diff shows which entries have changed. */
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

/** The example in the docstring uses the first operation of the protocol. */
export function dataDeclarations({ operations, packageScope }: Protocol): string {
  const [operation] = operations;
  const members = categoryNames.map((category) => {
    const { description } = dataCategories[category];
    const type = '{ readonly label: string; readonly description: string; readonly isSpecial: boolean }';
    return member(category, type, description);
  });
  return [
    declareType(
      'DataCategory',
      { says: 'A category of personal data, or of secrets. `dataCategories` describes each one.' },
      'keyof typeof dataCategories',
    ),
    declareConst('dataCategories', { says: '', tags: categoriesDoc(packageScope) }, objectType(members)),
    entryDeclaration,
    declareConst(
      'dataInventory',
      { says: '', tags: inventoryDoc(operation?.name ?? '', packageScope) },
      'readonly DataInventoryEntry[]',
    ),
  ].join('\n');
}

function categoriesDoc(packageScope: string): string {
  return `The categories of data, each with a label and a description. \`isSpecial\` is true for data that privacy laws protect in
particular, such as Article 9 of the GDPR.

@example
import { dataCategories, dataInventory } from '${packageScope}/types';

export const special = dataInventory.filter(({ category }) => dataCategories[category].isSpecial);`;
}

function inventoryDoc(operation: string, packageScope: string): string {
  return `The personal data and secrets in the messages. There is one entry for each field of each message, including fields inside JSON
text: its category, where it is sent and how long the service keeps it. Fields without a category, such as settings, are left
out. Sorted by operation, product, direction, document and path. The same entries are in
\`${packageScope}/types/data-inventory.json\`.

@example
import { dataInventory } from '${packageScope}/types';

/** The parameters of \`${operation}\` that must not be in any access log. */
export const hidden = dataInventory.filter(
  ({ operation, travels, sensitive }) => operation === '${operation}' && travels === 'query' && sensitive !== null,
);

@generated from spec`;
}

const entryDeclaration = `/** A field of one message that holds personal data or a secret. */
export interface DataInventoryEntry {
  /** The name of the operation or of the callback; null for the error that any operation may return. */
  readonly operation: string | null;
  /** The code of the product; null where the operation has none. */
  readonly product: string | null;
  readonly direction: 'request' | 'response' | 'error' | 'callback';
  /** The name of the document that has the field; null for a field that does not depend on the document. */
  readonly document: string | null;
  /** The path to the field, through objects and JSON text. \`[]\` stands for the items of a list. */
  readonly path: string;
  /** Other names that the field may have. */
  readonly aliases: readonly string[];
  readonly category: DataCategory;
  /** The part of the HTTP message that contains the field. */
  readonly travels: 'query' | 'form body' | 'header' | 'request body' | 'response body';
  /** How long the service keeps the value, such as "30 days", or "not stated". */
  readonly kept: string;
  /** The id of the limit that states how long; null if no source states it. */
  readonly keptLimit: string | null;
  /** The sources of that limit. */
  readonly keptSource: readonly string[];
  /** The field that the limit applies to: this field, or a field around it; null if no source states a limit. */
  readonly keptOf: string | null;
  /** Why the value must not be logged; null if it may be logged. */
  readonly sensitive: 'personal' | 'image' | 'secret' | null;
  /** False if only the SDK has the field and no page describes it. */
  readonly described: boolean;
  /** The sources of the field. */
  readonly source: readonly string[];
}
`;
