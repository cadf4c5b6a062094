import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataInventoryEntry } from '../../../packages/types/generated/index.mjs';
import { generated } from './generated.ts';

export type { DataInventoryEntry };

export interface Inventory {
  readonly categories: Readonly<Record<string, { readonly isSpecial: boolean }>>;
  readonly entries: readonly DataInventoryEntry[];
}

/** The data inventory, read from its file. */
export async function dataInventory(): Promise<Inventory> {
  const inventory: Inventory = JSON.parse(readFileSync(join(await generated('types'), 'types/data-inventory.json'), 'utf8'));
  return inventory;
}

export function nameOf(path: string): string {
  return path.replace(/^.*\./, '');
}

/** The names of some fields, each once, in order. */
export function namesOf(entries: readonly Pick<DataInventoryEntry, 'path'>[]): string[] {
  return [...new Set(entries.map(({ path }) => nameOf(path)))].sort();
}
