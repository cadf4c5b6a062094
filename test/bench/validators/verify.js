// Nobody is measured who doesn't do the work.
import { ours } from '../row.js';
import { Stop } from '../stop.js';
import { hand } from './contenders/modules.js';
import { invalid, noticed, products, union, valid, withImage } from './samples/requests.js';

/** Stops the bench unless every contender takes the valid requests and refuses each invalid one. */
export function verify(modules) {
  for (const [name, module] of modules) {
    for (const type of products) {
      for (const entryPoint of [type, union]) expectTaken(name, module, entryPoint, valid[type]);
    }
    expectTaken(name, module, 'InitializeFaceVerifyRequest', withImage(200_000));
    if ([ours, hand].includes(name)) for (const { type, input } of noticed) expectTaken(name, module, type, input);
    for (const { type, input, name: what } of invalid) {
      for (const entryPoint of [type, union]) {
        if (module[`is${entryPoint}`](input)) throw new Stop(`${name} takes ${what}, through the entryPoint of ${entryPoint}.`);
        if (module[`issues${entryPoint}`](input).length === 0) throw new Stop(`${name} has no issues for ${what}.`);
      }
    }
  }
}

function expectTaken(name, module, type, input) {
  if (module[`is${type}`](input)) return;
  throw new Stop(`${name} refuses a valid ${type}: ${JSON.stringify(module[`issues${type}`](input))}`);
}
