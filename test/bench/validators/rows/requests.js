// How long a request takes: valid ones, those with a picture, and those with problems.
import { duration, ratios, row } from '../../row.js';
import { hand } from '../contenders/modules.js';
import { groups } from '../../groups.js';
import { measure } from '../measure.js';
import { copies, invalid, products, union, valid, withPicture } from '../samples/requests.js';

export async function validRows(modules) {
  const rows = [];
  for (const type of products) rows.push(await validRow(modules, type, type, copies(valid[type])));
  const mixed = products.flatMap((type) => copies(valid[type]));
  const turns = Array.from({ length: 16 }, (_, i) => mixed[(i % products.length) * 16 + i]);
  rows.push(await validRow(modules, union, `${union}, all three in turn`, turns));
  return rows;
}

async function validRow(modules, type, what, samples) {
  const times = await measure([...modules].map(([name, module]) => ({ name, check: module[`is${type}`], samples })));
  return row(groups.valid, what, ratios(times, hand), { budget: 1.3, per: duration(times.get(hand)) });
}

const sizes = { short: 20, long: 200_000 };

/** Of each contender, how much longer it takes with a picture than with the beginning of one. */
export async function pictureRow(modules) {
  const subjects = [...modules].flatMap(([name, module]) =>
    Object.entries(sizes).map(([size, characters]) => ({
      name: `${name} ${size}`,
      check: module.isInitializeFaceVerifyRequest,
      samples: copies(withPicture(characters)),
    })),
  );
  const times = await measure(subjects);
  const values = [...modules.keys()].map((name) => [name, times.get(`${name} long`) / times.get(`${name} short`)]);
  return row(groups.picture, 'InitializeFaceVerifyRequest', Object.fromEntries(values), { budget: 1.1 });
}

export async function invalidRows(modules) {
  const rows = [];
  for (const { name: what, type, input } of invalid) {
    const samples = copies(input);
    const subjects = [...modules].map(([name, module]) => {
      const issues = module[`issues${type}`];
      return { name, check: (sample) => issues(sample).length > 0, samples };
    });
    const times = await measure(subjects);
    rows.push(row(groups.invalid, what, ratios(times, hand), { budget: 1.3, per: duration(times.get(hand)) }));
  }
  return rows;
}
