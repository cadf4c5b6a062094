import { measureGenerate } from './generate.js';
import { ours, row } from './row.js';
import { groups } from './groups.js';

/** What `pnpm generate` takes, as rows of the results. */
export function generateRows() {
  const times = measureGenerate();
  const [empty] = times.values();
  const nothing = times.get('generate, nothing changed');
  const cold = times.get('generate, from cold');
  const per = `${empty.toFixed(0)} ms`;
  return [
    row(groups.generate, 'nothing changed / an empty Node process', { [ours]: nothing / empty }, { budget: 2, per }),
    row(groups.generate, 'from cold, in seconds', { [ours]: cold / 1000 }, { budget: 2 }),
  ];
}
