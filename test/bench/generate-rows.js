import { measureGenerate, measureGrown } from './generate.js';
import { ours, row } from './row.js';
import { groups } from './groups.js';

/** A hundred times as many operations as the spec has. */
const more = 500;

/** What `pnpm generate` takes, as rows of the results. */
export function generateRows() {
  const times = measureGenerate();
  const [empty] = times.values();
  const nothing = times.get('generate, nothing changed');
  const cold = times.get('generate, from cold');
  const grown = measureGrown(more);
  const per = `${empty.toFixed(0)} ms`;
  return [
    row(groups.generate, 'nothing changed / an empty Node process', { [ours]: nothing / empty }, { budget: 2, per }),
    row(groups.generate, 'from cold, in seconds', { [ours]: cold / 1000 }, { budget: 2 }),
    row(groups.grown, 'time from cold / that of the spec as it is', { [ours]: grown.milliseconds / cold }, { budget: 100 }),
    row(groups.grown, 'memory at its peak, in GB', { [ours]: grown.bytes / 1e9 }, { budget: 1 }),
  ];
}
