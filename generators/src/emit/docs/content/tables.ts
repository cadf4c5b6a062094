import type { Block, Table } from './blocks.ts';

/** The tables in a block, in their order. */
export function tablesIn(block: Block): Table[] {
  switch (block.kind) {
    case 'table':
      return [block];
    case 'stack':
      return block.blocks.flatMap(tablesIn);
    case 'list':
      return block.items.flatMap(tablesIn);
    case 'details':
    case 'provenance':
      return tablesIn(block.body);
    default:
      return [];
  }
}
