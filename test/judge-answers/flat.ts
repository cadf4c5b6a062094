import { subCodeLeaf } from './read/code.ts';
import { imageLeaf } from './read/image.ts';
import type { Leaf } from './read/outcome.ts';

/** The values of a decoded answer by path, in the form in which this folder compares them. */
export function flat(value: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [name, member] of Object.entries(Object(value))) collect(leaves, member, name);
  return leaves;
}

function collect(leaves: Map<string, Leaf>, value: unknown, path: string): void {
  if (value === undefined) return;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return void leaves.set(path, value);
  const entries = new Map<string, unknown>(Object.entries(Object(value)));
  const whole = wholeLeaf(entries, path);
  if (whole !== undefined) return void leaves.set(path, whole);
  leaves.set(path, Array.isArray(value) ? '[]' : '{}');
  for (const [name, member] of entries) collect(leaves, member, `${path}.${name}`);
}

/** Images and sub codes are compared as one. */
function wholeLeaf(entries: ReadonlyMap<string, unknown>, path: string): string | undefined {
  if (path.endsWith('.subCode')) {
    const retry = entries.get('userMayRetry');
    const billed = entries.get('billed');
    const isExplained = typeof entries.get('means') === 'string';
    return subCodeLeaf(
      String(entries.get('code')),
      isExplained,
      typeof billed === 'boolean' ? billed : undefined,
      typeof retry === 'boolean' ? retry : undefined,
    );
  }
  if (entries.get('kind') !== 'image') return undefined;
  const mediaType = entries.get('mediaType');
  return imageLeaf(Number(entries.get('length')), typeof mediaType === 'string' ? mediaType : undefined);
}
