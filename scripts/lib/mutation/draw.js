import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const silent = { debug() {}, info() {}, isDebugEnabled: () => false };

/** Draws mutants of the compiler and of the runtime at random, each place once. The same seed and sources give the same mutants. */
export async function* drawMutants(project, { seed, file: under }) {
  const files = sourceFiles(project).filter(({ name }) => name.startsWith(under));
  const all = new Map();
  const drawn = new Set();
  // A drawn file may have nothing to break, and a small part of the sources may have no place left. So the loop needs a limit.
  for (let i = 0; i < most; i++) {
    const file = pickBySize(files, draw(seed, `${i} file`));
    if (file === undefined) return;
    if (!all.has(file.name)) all.set(file.name, await mutantsOf(file));
    const mutants = all.get(file.name);
    const mutant = mutants[Math.floor(draw(seed, `${i} mutant`) * mutants.length)];
    const place = mutant && `${mutant.file}:${mutant.start}`;
    if (place === undefined || drawn.has(place)) continue;
    drawn.add(place);
    yield mutant;
  }
}

/** The largest number of draws. */
const most = 10_000;

/** A number from 0 to 1, excluding 1. */
function draw(seed, what) {
  return createHash('sha256').update(`${seed} ${what}`).digest().readUInt32BE() / 2 ** 32;
}

function sourceFiles(project) {
  const names = ['generators/src', 'packages/runtime/src'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      `${folder}/${name}`.replaceAll('\\', '/'),
    ),
  );
  const sources = names.filter((name) => name.endsWith('.ts') && !name.includes('generated/'));
  return sources.sort((a, b) => (a < b ? -1 : 1)).map((name) => ({ name, text: readFileSync(join(project, name), 'utf8') }));
}

/** Picks a file. Longer files are more likely, because they have more places. */
function pickBySize(files, at) {
  const total = files.reduce((sum, { text }) => sum + text.length, 0);
  let rest = at * total;
  return files.find(({ text }) => (rest -= text.length) < 0);
}

/** Every mutant of Stryker for a file, as a replacement of text. */
async function mutantsOf({ name, text }) {
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };
  const { mutants } = await new Instrumenter(silent).instrument([{ name, content: text, mutate: true }], options);
  const lines = lineStarts(text);
  const offset = ({ line, column }) => lines[line] + column;
  return mutants.map(({ mutatorName, replacement, location }) => {
    const [start, end] = [offset(location.start), offset(location.end)];
    return {
      file: name,
      line: location.start.line + 1,
      mutator: mutatorName,
      start,
      end,
      from: text.slice(start, end),
      to: replacement,
    };
  });
}

function lineStarts(text) {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
