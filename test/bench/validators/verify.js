// Nobody is measured who doesn't do the work.
import { isDeepStrictEqual } from 'node:util';
import { ours } from '../row.js';
import { Stop } from '../stop.js';
import { hand } from './contenders/modules.js';
import { invalid, products, union, valid, withPicture } from './samples/requests.js';

/** Stops the bench unless every contender takes the valid requests and refuses each invalid one. */
export function verify(modules) {
  for (const [name, module] of modules) {
    for (const type of products) {
      for (const door of [type, union]) expectTaken(name, module, door, valid[type]);
    }
    expectTaken(name, module, 'InitializeFaceVerifyRequest', withPicture(200_000));
    for (const { type, input, name: what } of invalid) {
      for (const door of [type, union]) {
        if (module[`is${door}`](input)) throw new Stop(`${name} takes ${what}, through the door of ${door}.`);
        if (module[`issues${door}`](input).length === 0) throw new Stop(`${name} has no issues for ${what}.`);
      }
    }
  }
  for (const { type, input, name } of invalid) {
    const [mine, theirs] = [modules.get(ours), modules.get(hand)].map((module) => inOrder(module[`issues${type}`](input)));
    if (isDeepStrictEqual(mine, theirs)) continue;
    throw new Stop(
      `The hand-written check has to say what ours says of ${name}; see contenders/hand.\n` +
        `ours: ${JSON.stringify(mine, null, 2)}\nby hand: ${JSON.stringify(theirs, null, 2)}`,
    );
  }
}

function expectTaken(name, module, type, input) {
  if (module[`is${type}`](input)) return;
  throw new Stop(`${name} refuses a valid ${type}: ${JSON.stringify(module[`issues${type}`](input))}`);
}

function inOrder(issues) {
  return [...issues].sort((a, b) => `${a.at} ${a.code}`.localeCompare(`${b.at} ${b.code}`));
}
