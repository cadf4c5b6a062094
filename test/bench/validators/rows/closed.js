// What it costs to refuse unknown fields: each contender beside itself without it.
import { readFileSync } from 'node:fs';
import { ours, row } from '../../row.js';
import { Stop } from '../../stop.js';
import { contenders, hand, overDoors, packageFile } from '../contenders/modules.js';
import { groups } from '../../groups.js';
import { measure } from '../measure.js';
import { copies, products, valid } from '../samples/requests.js';
import { load, writeModule } from '../workshop.js';

export async function closedRows(schemas) {
  const open = Object.fromEntries(
    Object.entries(schemas).map(([name, { additionalProperties: _, ...schema }]) => [name, schema]),
  );
  const pairs = [];
  for (const [name, make] of Object.entries(contenders)) {
    // By hand it would be another text to keep.
    if (name === hand) continue;
    const [closedText, openText] =
      name === ours
        ? [readPackage(), openPackage()].map((text, i) => overDoors(writeModule(`ours inside ${i}`, text), products))
        : [make(schemas, products), make(open, products)];
    // Both as modules of their own, which nothing else has been called in before.
    pairs.push({
      name,
      closed: await load(writeModule(`${name} closed`, closedText)),
      open: await load(writeModule(`${name} open`, openText)),
    });
  }
  const rows = [];
  for (const type of products) rows.push(await closedRow(pairs, type));
  return rows;
}

async function closedRow(pairs, type) {
  const samples = copies(valid[type]);
  const door = `is${type}`;
  const subjects = pairs.flatMap(({ name, closed, open }) => {
    if (!open[door]({ ...valid[type], Unheard: 'of' })) throw new Stop(`${name}, opened, still refuses unknown fields.`);
    return [
      { name: `${name} closed`, check: closed[door], samples },
      { name: `${name} open`, check: open[door], samples },
    ];
  });
  const times = await measure(subjects);
  const values = pairs.map(({ name }) => [name, times.get(`${name} closed`) / times.get(`${name} open`)]);
  return row(groups.closed, type, Object.fromEntries(values), { budget: 1.5 });
}

/** The package as it is, but for the count of an object's fields. */
function openPackage() {
  const text = readPackage();
  const opened = text.replaceAll(/Object\.getOwnPropertyNames\(\w+\)\.length !== \w+/g, '!1');
  if (opened === text)
    throw new Stop('The package counts fields in another way than test/bench/validators/rows/closed.js knows.');
  return opened;
}

function readPackage() {
  return readFileSync(packageFile, 'utf8');
}
