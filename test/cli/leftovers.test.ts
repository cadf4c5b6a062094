import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isIgnored } from '../../generators/dist/load/ignored.js';
import { listSpec } from '../../generators/dist/load/listing.js';
import { compileSpec } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';

const leftovers = ['stop.yaml~', '#stop.yaml#', '4913', '.stop.yaml.swp', 'stop.yaml.swp', 'stop.yaml___jb_tmp___', '.DS_Store'];

test.each(leftovers)('%s is ignored', (name) => {
  expect(isIgnored(name)).toBe(true);
});

test.each(['stop.yaml', 'stop.yml', 'Stop.yaml', 'notes.txt', '4913.yaml', 'a#b.yaml'])('%s is not', (name) => {
  expect(isIgnored(name)).toBe(false);
});

test("files that editors leave behind don't change a spec", async () => {
  const [plain, spec] = [new SpecCopy('parcel'), new SpecCopy('parcel')];
  for (const name of leftovers) spec.write(`payloads/${name}`, 'name: [');
  symlinkSync('me@host.123:456', join(spec.dir, 'payloads/.#stop.yaml'));
  symlinkSync('/dev/zero', join(spec.dir, 'codes/.zero'));
  symlinkSync('..', join(spec.dir, 'codes/.loop'));
  execFileSync('mkfifo', [join(spec.dir, 'codes/.pipe')]);

  expect(listSpec(spec.dir)).toEqual(listSpec(plain.dir));
  expect((await compileSpec(spec.dir)).kind).toBe('compiled');
});

test('the list says what each entry is, without opening it', () => {
  const spec = new SpecCopy('minimal');
  symlinkSync('nowhere', join(spec.dir, 'operations/dead.yaml'));
  symlinkSync('loop.yaml', join(spec.dir, 'operations/loop.yaml'));
  symlinkSync('..', join(spec.dir, 'operations/up'));
  execFileSync('mkfifo', [join(spec.dir, 'operations/pipe.yaml')]);

  expect(listSpec(spec.dir)).toEqual([
    { path: '', kind: 'folder' },
    { path: 'operations', kind: 'folder' },
    { path: 'operations/dead.yaml', kind: 'dead-link' },
    { path: 'operations/loop.yaml', kind: 'link-loop' },
    { path: 'operations/pipe.yaml', kind: 'special' },
    { path: 'operations/ring.yaml', kind: 'file' },
    { path: 'operations/up', kind: 'folder' },
    { path: 'service.yaml', kind: 'file' },
    { path: 'sources.yaml', kind: 'file' },
  ]);
  expect(listSpec(join(spec.dir, 'nowhere'))).toEqual([{ path: '', kind: 'missing' }]);
});
