/**
 * Calls a check again and again. Each subject imports a copy of its own (`./loop.js?n`), so that the engine can learn what
 * is called from here, as it would in a service, and none is slowed by what another has taught it.
 */
export function loop(check, samples, times) {
  let yes = 0;
  for (let i = 0; i < times; i++) if (check(samples[i & (samples.length - 1)])) yes++;
  return yes;
}
