import { hand, ours } from '../contenders/modules.js';

/**
 * A line of the results: a value for ours and for each peer, and a budget to meet. `per` is what 1 stands for, where the
 * values are ratios.
 */
export function row(group, what, values, { budget, per, unit = '' } = {}) {
  const { [ours]: own, ...peers } = values;
  return { group, what, ours: own, peers, budget, per, unit };
}

/** name -> time, as ratios to one of them. */
export function ratios(times, base = hand) {
  const one = times.get(base);
  return Object.fromEntries([...times].flatMap(([name, time]) => (name === base ? [] : [[name, time / one]])));
}

export function time(nanoseconds) {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(1)} ms`;
}
