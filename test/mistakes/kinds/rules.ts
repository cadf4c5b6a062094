import type { Mistake } from '../mistake.ts';

type SpecEdit = Mistake['edit'];

/** Adds a rule to the request of a product of parcel, before the other rules. */
export function ruleOf(product: 'door' | 'locker', body: string, { id = 'mine', severity = 'issue' } = {}): SpecEdit {
  const lines = [`severity: ${severity}`, 'description: A rule.', ...body.split('\n'), 'source: [handbook]'];
  const text = [`    - id: ${id}`, ...lines.map((line) => `      ${line}`)].join('\n');
  return (spec) => spec.replace(`products/${product}.yaml`, '  rules:\n', `  rules:\n${text}\n`);
}

/** Several edits in one spec; only one of them has marks. */
export function both(...edits: readonly SpecEdit[]): SpecEdit {
  return (spec) => {
    for (const edit of edits) edit(spec);
  };
}
