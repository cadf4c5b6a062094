/** The name of what this project makes, among the contenders. */
export const ours = 'ours';

/**
 * A line of the results: a number for ours and for each peer, and a budget to meet. `per` says what 1 is, where the numbers
 * are ratios.
 */
export function row(group, what, values, { budget, per } = {}) {
  const { [ours]: own, ...peers } = values;
  return { group, what, ours: own, peers, budget, per };
}

/** 'met' or 'missed'; undefined where there is no budget. */
export function verdict({ ours: own, budget }) {
  if (budget === undefined) return undefined;
  return own <= budget ? 'met' : 'missed';
}

/** Name -> time, as ratios to the time of one of them, which is left out. */
export function ratios(times, base) {
  const one = times.get(base);
  return Object.fromEntries([...times].flatMap(([name, time]) => (name === base ? [] : [[name, time / one]])));
}

export function duration(nanoseconds) {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(1)} ms`;
}

/** Three figures: nothing here is more exact. */
export function figure(number) {
  return number >= 1000 ? Math.round(number).toLocaleString('en') : String(Number(number.toPrecision(3)));
}
