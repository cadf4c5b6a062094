import type { Mistake } from '../mistake.ts';

type Slip = Mistake['slip'];

/** A rule more in the request of a product of parcel, the first one there. */
export function ruleOf(product: 'door' | 'locker', body: string, { id = 'mine', severity = 'issue' } = {}): Slip {
  const lines = [`severity: ${severity}`, 'description: A rule.', ...body.split('\n'), 'source: [handbook]'];
  const text = [`    - id: ${id}`, ...lines.map((line) => `      ${line}`)].join('\n');
  return (spec) => spec.replace(`products/${product}.yaml`, '  rules:\n', `  rules:\n${text}\n`);
}

/** Several slips in one spec; only one of them has marks. */
export function both(...slips: readonly Slip[]): Slip {
  return (spec) => {
    for (const slip of slips) slip(spec);
  };
}
