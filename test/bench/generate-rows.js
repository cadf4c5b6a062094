import { measureGenerate, measureGrown, median } from './generate.js';
import { ours, row } from './row.js';
import { groups } from './groups.js';
import { measureWatch } from './watch.js';

/** A hundred times as many operations as the spec has. */
const more = 500;
const saves = 7;

/** What `pnpm generate` takes, as rows of the results. */
export async function generateRows() {
  const times = measureGenerate();
  const [empty] = times.values();
  const nothing = times.get('generate, nothing changed');
  const cold = times.get('generate, from cold');
  const watch = median(await measureWatch(saves));
  const grown = measureGrown(more);
  const per = `${empty.toFixed(0)} ms`;
  return [
    row(groups.generate, 'nothing changed', { [ours]: nothing / empty }, { budget: 1.7, per }),
    row(groups.generate, 'from cold', { [ours]: cold / empty }, { budget: 15, per }),
    row(groups.generate, 'from a save to the files, under `--watch`', { [ours]: watch / empty }, { budget: 5, per }),
    row(groups.grown, 'time from cold / that of the spec as it is', { [ours]: grown.milliseconds / cold }, { budget: 15 }),
    row(groups.grown, 'memory at its peak, in GB', { [ours]: grown.bytes / 1e9 }, { budget: 0.5 }),
  ];
}
