import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emit } from '../../generators/dist/pipeline.js';
import { specDir } from '../support/paths.ts';
import { compileSpec, generateHere, modelOf } from '../support/pipeline.ts';
import { runNode } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { filesIn } from '../support/tree.ts';
import { asProject, typeErrors } from '../support/typecheck.ts';

type Change = (spec: SpecCopy) => void;

const text = '{ type: string, description: What it says., source: [handbook] }';
const fields = (...names: readonly string[]): string => names.map((name) => `  ${name}: ${text}\n`).join('');

describe('a protocol may use a word of the spec language as a name', () => {
  test.each<{ what: string; change: Change }>([
    {
      what: 'of a field',
      change: (spec) => spec.append('payloads/stop.yaml', fields('source', 'limits', 'value', 'fields', 'list')),
    },
    { what: 'of a header', change: (spec) => spec.replace('service.yaml', '  headers:\n', '  headers:\n    source: "app"\n') },
    {
      what: 'of an attribute',
      change: (spec) => {
        spec.replace(
          'codes/fates.yaml',
          '  desk:\n',
          '  source: { type: string, label: Source, description: Who said it. }\n  desk:\n',
        );
        spec.replace('codes/fates.yaml', 'desk: "front"', 'desk: "front", source: "driver"');
        spec.replace('codes/fates.yaml', 'desk: "back"', 'desk: "back", source: "clerk"');
      },
    },
    {
      what: 'of a key in JSON text',
      change: (spec) => {
        spec.append('payloads/journey.yaml', fields('source'));
        spec.replace('operations/track.yaml', '        late: false', '        late: false\n        source: driver');
      },
    },
    {
      what: 'of a list in JSON text',
      change: (spec) => {
        spec.append(
          'payloads/journey.yaml',
          '  limits: { type: list, description: Limits., shape: { list: { type: object } }, source: [handbook] }\n',
        );
        spec.replace(
          'operations/track.yaml',
          '        late: false',
          '        late: false\n        limits: [{ id: weight }, { id: weight }]',
        );
      },
    },
  ])('$what', async ({ change }) => {
    const spec = new SpecCopy('parcel');
    change(spec);

    const compiled = await compileSpec(spec.dir);

    expect(compiled.kind === 'faulty' ? compiled.diagnostics : []).toEqual([]);
  });
});

describe('a protocol may use a name that every object has', () => {
  test('of fields, attributes and dates', async () => {
    const spec = new SpecCopy('parcel');
    spec.replace('operations/track.yaml', '    WithMap:', `    toString: ${text}\n    WithMap:`);
    spec.append('payloads/stop.yaml', fields('constructor', 'valueOf'));
    spec.replace('payloads/stop.yaml', 'formats: ["yyyy-MM-dd", ""]', 'formats: ["yyyy-MM-dd"]\n    endless: ["constructor"]');
    spec.replace('operations/track.yaml', 'day: ""', 'day: "constructor"');
    const attribute = '  constructor: { type: string, label: Maker, description: Who made it. }\n';
    spec.replace('codes/fates.yaml', '  desk:\n', `${attribute}  desk:\n`);
    spec.replace('codes/fates.yaml', 'desk: "front"', 'desk: "front", constructor: "a clerk"');
    spec.replace('codes/fates.yaml', 'desk: "back"', 'desk: "back", constructor: "a clerk"');

    const out = await generateHere(spec.dir, ['openapi', 'types', 'docs']);

    const texts = filesIn(out).map((file) => readFileSync(join(out, file), 'utf8'));
    expect(texts.filter((text) => text.includes('native code'))).toEqual([]);
  });

  test('of a shape that no document has', async () => {
    const spec = new SpecCopy('real');
    spec.replace('codes/doc-types.yaml', 'shapes:\n', 'shapes:\n  constructor: { name: Maker, description: Who made it. }\n');

    const { protocol } = await modelOf(spec.dir);

    const shapes = protocol.codeLists.flatMap((list) => list.shapes);
    expect(shapes.find(({ shape }) => shape === 'constructor')).toHaveProperty('byCode', {});
  });
});

describe('a name that the packages use themselves works, or is refused', () => {
  const payload =
    (name: string): Change =>
    (spec) =>
      spec.replace('payloads/stop.yaml', 'name: Stop', `name: ${name}`);
  const codeList =
    (id: string): Change =>
    (spec) => {
      spec.move('codes/sizes.yaml', `codes/${id}.yaml`);
      spec.replace('products/locker.yaml', 'codes: sizes', `codes: ${id}`);
    };
  const service =
    (id: string): Change =>
    (spec) =>
      spec.replace('service.yaml', 'id: parcel-post', `id: ${id}`);

  test.each<{ what: string; change: Change }>([
    { what: 'a payload called Result', change: payload('Result') },
    { what: 'a payload called Issue', change: payload('Issue') },
    { what: 'a payload called Discrepancy', change: payload('Discrepancy') },
    { what: 'a payload called Date', change: payload('Date') },
    { what: 'a payload called GeneratedShapes', change: payload('GeneratedShapes') },
    { what: 'a payload called Stop2go', change: payload('Stop2go') },
    { what: 'a payload called Object', change: payload('Object') },
    {
      what: 'a code list whose codes are of type D',
      change: (spec) => spec.replace('codes/sizes.yaml', 'name: Size', 'name: D'),
    },
    { what: 'a code list called limits', change: codeList('limits') },
    { what: 'a code list called class', change: codeList('class') },
    { what: 'a code list that begins with a digit', change: codeList('3d') },
    { what: 'a service that begins with a digit', change: service('3d-post') },
    { what: 'a service with the name of a product', change: service('door') },
    { what: 'a service whose document has the name of a call', change: service('upstream-track') },
  ])('$what', async ({ change }) => {
    const spec = new SpecCopy('parcel');
    change(spec);

    const flaws = (await isRefused(spec.dir)) ? [] : await flawsOf(spec.dir);

    expect(flaws).toEqual([]);
  });
});

test('two outputs of one name are an error before anything is written', async () => {
  const model = await modelOf(specDir('minimal'));

  const twice = async () => {
    for await (const _ of emit(model, ['types', 'types']));
  };

  await expect(twice()).rejects.toThrow('Both types and types generate types/generated/index.mjs.');
});

/** Whether the compiler reports only that a name can't be used. */
async function isRefused(dir: string): Promise<boolean> {
  const compiled = await compileSpec(dir);
  return compiled.kind === 'faulty' && compiled.diagnostics.every(({ code }) => refusals.has(code));
}

const refusals: ReadonlySet<string> = new Set(['duplicate-name', 'bad-form', 'file-name']);

/** The faults of the packages that are generated from a spec. */
async function flawsOf(dir: string): Promise<string[]> {
  const project = asProject(await generateHere(dir, ['openapi', 'types', 'validators']));
  const modules = filesIn(project).filter((file) => file.endsWith('/index.mjs'));
  const runs = await Promise.all(modules.map((module) => runNode([importer, join(project, module)])));
  const types = await typeErrors(project, ['**/*.d.mts', '**/*.d.cts']);
  return [...runs.flatMap(({ code, stderr }) => (code === 0 ? [] : [stderr])), ...(types === '' ? [] : [types])];
}

const importer = join(import.meta.dirname, 'consumers/import.mjs');
