import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readInputs } from '../../generators/dist/cli/inputs.js';
import { compileSpec } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';

const schema = (kind: string, up = '') => `# yaml-language-server: $schema=${up}schema/${kind}.schema.json\n`;

/** A spec that adds to parcel, which is installed as a package beside it. */
class Extension {
  readonly project = tempDir('extension');
  readonly dir = join(this.project, 'spec');
  readonly base = new SpecCopy('parcel', join(this.project, 'node_modules/@post/spec'));

  constructor(service = '') {
    this.write('service.yaml', `${schema('service')}id: harbor\nextends: "@post/spec"\n${service}`);
    this.write('operations/moor.yaml', operation('Moor'));
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.dir, file)), { recursive: true });
    writeFileSync(join(this.dir, file), text);
  }

  async protocol() {
    const compiled = await compileSpec(this.dir);
    if (compiled.kind === 'faulty') throw new Error(JSON.stringify(compiled.diagnostics, null, 2));
    return compiled.model.protocol;
  }

  async problems(): Promise<readonly string[]> {
    const compiled = await compileSpec(this.dir);
    if (compiled.kind !== 'faulty') return [];
    return compiled.diagnostics.map(({ code, place: { file, line }, message }) => `${file}:${line} ${code} ${message}`);
  }
}

function operation(name: string): string {
  return `${schema('operation', '../')}kind: operation
name: ${name}
description: Takes a place at the quay, by the way of ${name}.
source: [handbook]
request:
  fields:
    OrderName: { shared: true }
response:
  fields:
    RequestId: { shared: true }
    Code: { shared: true }
`;
}

describe('A spec that extends another one', () => {
  test('has what both have, and its own name', async () => {
    const { id, title, operations } = await new Extension().protocol();

    expect(id).toBe('harbor');
    expect(title).toBe('Parcel Post');
    expect(operations.map(({ name }) => name).sort()).toEqual(['Moor', 'Ship', 'Track']);
  });

  test('adds to the entries of files that both have', async () => {
    const extension = new Extension();
    extension.write(
      'sources.yaml',
      `${schema('sources')}sources:\n  pilot: { title: The pilot, authority: page, description: Knows the quay. }\n`,
    );
    extension.write('operations/moor.yaml', operation('Moor').replace('[handbook]', '[pilot]'));

    const { sources } = await extension.protocol();

    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['pilot', 'handbook', 'hearsay']));
  });

  test('says what both define, and where', async () => {
    const extension = new Extension();
    extension.write('operations/track.yaml', operation('Track'));
    extension.write(
      'sources.yaml',
      `${schema('sources')}sources:\n  handbook: { title: Ours, authority: page, description: Another one. }\n`,
    );

    const problems = await extension.problems();

    expect(problems).toEqual(
      expect.arrayContaining([
        'operations/track.yaml:2 duplicate-name The file operations/track.yaml is already defined in ../node_modules/@post/spec/operations/track.yaml.',
        'sources.yaml:3 duplicate-name The entry handbook is already defined in ../node_modules/@post/spec/sources.yaml.',
      ]),
    );
  });

  test('may replace what it lists', async () => {
    const extension = new Extension('replaces: ["sources.yaml#handbook"]\n');
    extension.write(
      'sources.yaml',
      `${schema('sources')}sources:\n  handbook: { title: Ours, authority: page, description: Another one. }\n`,
    );

    const { sources } = await extension.protocol();

    expect(sources.find(({ id }) => id === 'handbook')?.title).toBe('Ours');
  });

  test.each(['products/none.yaml', 'sources.yaml#pilot', 'operations/track.yaml', 'operations/moor.yaml'])(
    'reports that %s is listed as replaced, but not in both',
    async (name) => {
      const extension = new Extension(`replaces: ["${name}"]\n`);

      expect(await extension.problems()).toEqual([
        `service.yaml:4 contradicting-keys \`replaces\` lists ${name}, but nothing with this name is in both specs.`,
      ]);
    },
  );

  test('reports a mistake of the base at its place there', async () => {
    const extension = new Extension();
    extension.base.replace('parameters.yaml', 'required: true\n    description: Names', 'required: Y\n    description: Names');

    expect(await extension.problems()).toContainEqual(
      expect.stringMatching(/^\.\.\/node_modules\/@post\/spec\/parameters\.yaml:37 /),
    );
  });

  test('is generated again when the base has changed', () => {
    const extension = new Extension();
    const before = readInputs({ spec: extension.dir, only: [] });
    extension.base.append('service.yaml', '# More.\n');

    expect(readInputs({ spec: extension.dir, only: [] }).hash).not.toBe(before.hash);
  });

  test('may extend one that extends another one', async () => {
    const extension = new Extension();
    const fleet = join(extension.project, 'fleet');
    extension.write('../fleet/service.yaml', `${schema('service')}id: fleet\ntitle: Fleet\nextends: "@post/spec"\n`);
    extension.write('../fleet/operations/sail.yaml', operation('Sail').replace('[handbook]', '[pilot]'));
    extension.write(
      '../fleet/sources.yaml',
      `${schema('sources')}sources:\n  pilot: { title: The pilot, authority: page, description: Knows the quay. }\n`,
    );
    extension.write('service.yaml', `${schema('service')}id: harbor\nextends: ../fleet\n`);

    const { title, operations, sources } = await extension.protocol();
    const before = readInputs({ spec: extension.dir, only: [] });
    extension.base.append('service.yaml', '# More.\n');
    const after = readInputs({ spec: extension.dir, only: [] });
    extension.base.replace('parameters.yaml', 'required: true\n    description: Names', 'required: Y\n    description: Names');
    writeFileSync(join(fleet, 'operations/track.yaml'), operation('Track'));
    const problems = await extension.problems();

    expect(title).toBe('Fleet');
    expect(operations.map(({ name }) => name).sort()).toEqual(['Moor', 'Sail', 'Ship', 'Track']);
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['pilot', 'handbook']));
    expect(after.hash).not.toBe(before.hash);
    expect(problems).toEqual([
      expect.stringMatching(/^\.\.\/fleet\/operations\/track\.yaml:2 duplicate-name .*@post\/spec\/operations\/track\.yaml/),
      expect.stringMatching(/^\.\.\/node_modules\/@post\/spec\/parameters\.yaml:37 /),
    ]);
  });

  test('must not extend itself', async () => {
    const extension = new Extension();
    extension.write('service.yaml', `${schema('service')}id: harbor\nextends: ../spec\n`);

    expect(await extension.problems()).toEqual([
      "service.yaml:3 bad-base The spec can't extend ../spec: it is this spec itself.",
    ]);
  });

  test.each([
    ['../spec', 'fleet', 'it extends this spec in turn, by way of ../fleet'],
    ['../fleet', 'fleet', 'it is this spec itself'],
  ])('must not extend one that extends %s', async (named, folder, why) => {
    const extension = new Extension();
    extension.write('service.yaml', `${schema('service')}id: harbor\nextends: ../${folder}\n`);
    extension.write('../fleet/service.yaml', `${schema('service')}id: fleet\n\nextends: ${named}\n`);

    expect(await extension.problems()).toEqual([`../fleet/service.yaml:4 bad-base The spec can't extend ${named}: ${why}.`]);
  });

  test('may be a package, with the files that packages have', async () => {
    const extension = new Extension();
    for (const file of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']) extension.write(file, '{}');

    expect(await extension.problems()).toEqual([]);
  });

  test.each([
    ['../nowhere', 'there is no such folder'],
    ['..', 'it has no service.yaml'],
    ['"@post/none"', 'no package with this name is installed'],
  ])('reports only that there is no spec at %s', async (named, why) => {
    const extension = new Extension();
    extension.write('service.yaml', `${schema('service')}id: harbor\nextends: ${named}\n`);

    expect(await extension.problems()).toEqual([
      `service.yaml:3 bad-base The spec can't extend ${named.replaceAll('"', '')}: ${why}.`,
    ]);
  });
});
