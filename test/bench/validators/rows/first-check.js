// What a process pays before its first answer: a fresh process for each run, whose clock runs from before the import to after
// the first check. Node's own start is not in it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { duration, ours, ratios, row } from '../../row.js';
import { Stop } from '../../stop.js';
import { contenders, hand, handFile, overEntryPoints, packageFile, partFile } from '../contenders/modules.js';
import { groups } from '../../groups.js';
import { percentile } from '../measure.js';
import { products, valid } from '../samples/requests.js';
import { bundle, writeModule } from '../workshop.js';

const runs = 21;
const type = 'InitializeFaceVerifyRequest';
const child = fileURLToPath(new URL('../first-check-child.js', import.meta.url));

export async function firstCheckRows(schemas) {
  const installed = new Map();
  const bundled = new Map();
  for (const [name, make] of Object.entries(contenders)) {
    const file = writeModule(`${name} first`, make(schemas, products));
    installed.set(name, file);
    bundled.set(name, writeModule(`${name} first bundled`, await bundle(file, { minify: true })));
  }
  // Both would be installed as one file.
  installed.set(
    hand,
    writeModule('hand one file', await bundle(writeModule('hand entryPoints', overEntryPoints(handFile, products)))),
  );
  installed.set(ours, partFile);
  const whole = new Map([
    [hand, installed.get(hand)],
    [ours, packageFile],
  ]);
  return [
    rowOf('as installed, the part with Initialize', timeFiles(installed), 1.5),
    rowOf("as a bundle of three products' requests", timeFiles(bundled), 1.5),
    rowOf('as installed, the whole package', timeFiles(whole)),
  ];
}

function rowOf(what, times, budget) {
  return row(groups.firstCheck, what, ratios(times, hand), { budget, per: duration(times.get(hand)) });
}

function timeFiles(files) {
  const took = new Map([...files.keys()].map((name) => [name, []]));
  for (let i = 0; i < runs; i++) for (const [name, file] of files) took.get(name).push(timeOnce(name, file));
  return new Map([...took].map(([name, list]) => [name, percentile(list, 0.2)]));
}

function timeOnce(name, file) {
  const args = [child, file, `is${type}`, JSON.stringify(valid[type])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Stop(`${name} fails in a process of its own:\n${stderr}`);
  return Number(stdout);
}
