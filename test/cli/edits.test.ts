import { afterAll, expect, test } from 'vitest';
import { EmitThread } from '../../generators/dist/emit-thread.js';
import { ParsedFiles } from '../../generators/dist/load/load.js';
import { generateWith, outputNames, type Generated } from '../../generators/dist/pipeline.js';
import { generate } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { treeOf } from '../support/tree.ts';

// What lasts from one run to the next saves time. It must never show in the outputs.

const spec = new SpecCopy('parcel');
const out = tempDir();
const lasting = { thread: new EmitThread(), parsedFiles: new ParsedFiles() };
afterAll(() => lasting.thread.close());

/** Runs as `--watch` does after a save. */
function save(): Promise<Generated> {
  lasting.thread.start();
  return generateWith({ specDir: spec.dir, outDir: out, only: outputNames, check: false }, lasting);
}

/** What a process writes that remembers nothing. */
async function fresh(): Promise<ReadonlyMap<string, string>> {
  const dir = tempDir();
  await generate('--spec', spec.dir, '--out', dir);
  return treeOf(dir);
}

interface Edit {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const edits: readonly Edit[] = [
  { what: 'a description', file: 'operations/ship.yaml', from: 'Takes an order for a parcel.', to: 'Takes orders.' },
  { what: 'a length', file: 'operations/track.yaml', from: 'length: { min: 10, max: 10 }', to: 'length: { min: 10, max: 11 }' },
  { what: 'the meaning of a value', file: 'operations/track.yaml', from: 'means: With a map', to: 'means: With a big map' },
  { what: 'a title', file: 'service.yaml', from: 'title: Parcel Post', to: 'title: Post' },
  { what: 'back to what it was', file: 'operations/ship.yaml', from: 'Takes orders.', to: 'Takes an order for a parcel.' },
];

test('after each of several edits, a run writes the same as a process that remembers nothing', async () => {
  await save();
  for (const { what, file, from, to } of edits) {
    const before = treeOf(out);
    spec.replace(file, from, to);
    expect(await save(), what).toHaveProperty('kind', 'plan');
    expect(treeOf(out), what).toEqual(await fresh());
    expect(treeOf(out), what).not.toEqual(before);
  }
});

test('a wrong example stops a run whose reference is being generated already, and the next run is right', async () => {
  await save();
  const before = treeOf(out);
  spec.replace('operations/track.yaml', 'value: { LabelNumber: "0012345678", WithMap: "1" }', 'value: { WithMap: "1" }');
  expect(await save()).toHaveProperty('kind', 'faulty');
  expect(treeOf(out)).toEqual(before);

  spec.replace('operations/track.yaml', 'value: { WithMap: "1" }', 'value: { LabelNumber: "0012345678", WithMap: "0" }');
  expect(await save()).toHaveProperty('kind', 'plan');
  expect(treeOf(out)).toEqual(await fresh());
});
