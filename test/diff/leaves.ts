/** A single value of some JSON data. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every value in the data that contains no other values. Empty and missing values count, too. */
export function leavesOf(data: unknown, path: Leaf['path'] = []): Leaf[] {
  const inner = data !== null && typeof data === 'object' ? Object.entries(data) : [];
  if (inner.length === 0) return [{ path, value: data }];
  return inner.flatMap(([key, value]) => leavesOf(value, [...path, Array.isArray(data) ? Number(key) : key]));
}

/** The path without the positions in lists: `codeLists.codes.means`. */
export function kindOf({ path }: Leaf): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** At most `most` values of each kind, spread over all of them. */
export function someOfEach(leaves: readonly Leaf[], most: number): Leaf[] {
  const kinds = new Map<string, Leaf[]>();
  for (const leaf of leaves) kinds.set(kindOf(leaf), [...(kinds.get(kindOf(leaf)) ?? []), leaf]);
  return [...kinds.values()].flatMap((all) => all.filter((_, i) => i % Math.ceil(all.length / most) === 0));
}

/** Another value of the same type. If the value is empty, one that fits the key. */
export function altered({ path, value }: Leaf): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value}x`;
  const key = String(path.findLast((step) => typeof step === 'string'));
  return Array.isArray(value) ? [firstItems[key] ?? 'x'] : (firstValues[key] ?? 'x');
}

const condition = { kind: 'condition', field: 'x', is: ['x'] };

const firstItems: Readonly<Record<string, unknown>> = {
  attributes: { name: 'x' },
  changes: { kind: 'change', version: 'x' },
  discrepancies: { kind: 'discrepancy', id: 'x' },
  documents: { kind: 'document', id: 'x', name: 'x', shapes: [] },
  examples: { kind: 'example', id: 'x' },
  fields: { kind: 'field', name: 'x', fields: [] },
  limits: { kind: 'limit', id: 'x' },
  notes: { kind: 'advice', text: 'x' },
  returnedWhen: condition,
  rules: { kind: 'rule', id: 'x' },
  shapes: { kind: 'list-shape', shape: 'x' },
  then: condition,
  values: { value: 'x' },
  when: condition,
};

const firstValues: Readonly<Record<string, unknown>> = {
  attributes: { x: true },
  deprecated: { since: 'x' },
  error: { kind: 'message', fields: [] },
  exactlyOne: { of: ['x'] },
  flag: true,
  is: ['x'],
  isNot: ['x'],
  length: { max: 1 },
  pattern: { regex: 'x' },
  present: true,
  prevents: { code: 'x' },
  range: { max: 1 },
  repeating: { safe: true, says: 'x', source: ['x'] },
  scope: ['x'],
  sdk: { names: 'x' },
  shape: { kind: 'payload', type: 'x' },
  status: 1,
  usual: { regex: 'x' },
};
