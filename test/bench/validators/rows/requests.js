// How long a request takes: valid ones, those with an image, and those with something to report.
import { duration, ours, ratios, row } from '../../row.js';
import { hand } from '../contenders/modules.js';
import { groups } from '../../groups.js';
import { measure } from '../measure.js';
import { copies, invalid, noticed, products, union, valid, withImage } from '../samples/requests.js';

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
  return row(groups.valid, what, ratios(times, hand), { budget: 1.2, per: duration(times.get(hand)) });
}

const sizes = { short: 20, long: 200_000 };

/** Of each contender, how much longer it takes with an image than with the beginning of one. */
export async function imageRow(modules) {
  const subjects = [...modules].flatMap(([name, module]) =>
    Object.entries(sizes).map(([size, characters]) => ({
      name: `${name} ${size}`,
      check: module.isInitializeFaceVerifyRequest,
      samples: copies(withImage(characters)),
    })),
  );
  const times = await measure(subjects);
  const values = [...modules.keys()].map((name) => [name, times.get(`${name} long`) / times.get(`${name} short`)]);
  return row(groups.image, 'InitializeFaceVerifyRequest', Object.fromEntries(values), { budget: 1.1 });
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
    rows.push(row(groups.invalid, what, ratios(times, hand), { budget: 1.2, per: duration(times.get(hand)) }));
  }
  return rows;
}

/** Only ours and the hand-written check have notices. */
export async function noticedRows(modules) {
  const rows = [];
  for (const { name: what, type, input } of noticed) {
    const samples = copies(input);
    const subjects = [hand, ours].map((name) => {
      const notices = modules.get(name)[`notices${type}`];
      return { name, check: (sample) => notices(sample).length > 0, samples };
    });
    const times = await measure(subjects);
    rows.push(row(groups.noticed, what, ratios(times, hand), { budget: 1.2, per: duration(times.get(hand)) }));
  }
  return rows;
}
