import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { bump } from '../../generators/dist/diff/bump.js';
import { root } from '../support/paths.ts';
import { runNode } from '../support/run.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { treeOf } from '../support/tree.ts';
import { Repository, specDiffIn, specDiffWith } from './repository.ts';

const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'packages/types/package.json'), 'utf8'));
const next = bump(version, 'major')!;

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});

function shorten({ spec }: Repository): void {
  spec.replace('parameters.yaml', '{ min: 1, max: 12 }', '{ min: 1, max: 10 }');
  spec.replace('parameters.yaml', 'Names the call.', 'Names *a* call.');
}

describe('What it compares', () => {
  test('the working tree with the last commit', async () => {
    shorten(repository);

    const { code, stdout, stderr } = await repository.specDiff();

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Breaking
  ShipDoorRequest.OrderName, ShipLockerRequest.OrderName: the greatest length is 10 now; it was 12.
    spec/parameters.yaml:8 · senders, publishers · narrower

Texts
  ErrorBody.RequestId, ShipDoorResponse.RequestId, ShipLockerResponse.RequestId, TrackResponse.RequestId: the description changed.
    spec/parameters.yaml:38 · docs · text

1 breaking, 1 text: the next version is ${next.version} (${next.step}${version.startsWith('0.') ? ', as before 1.0.0' : ''}).
`);
  });

  test('nothing has changed', async () => {
    expect(await repository.specDiff()).toEqual({ code: 0, stdout: 'No change.\n', stderr: '' });
  });

  test('the working tree with a revision', async () => {
    shorten(repository);
    repository.commit('The second');

    const [last, first, named] = await Promise.all(
      ['HEAD', 'HEAD~1', repository.git('rev-parse', 'HEAD~1').trim()].map((base) => repository.specDiff(base)),
    );

    expect(last?.stdout).toBe('No change.\n');
    expect(first?.stdout).toContain('the greatest length is 10 now; it was 12.');
    expect(named?.stdout).toBe(first?.stdout);
  });

  test('the working tree with a folder, in no repository', async () => {
    const [spec, other] = [new SpecCopy('parcel'), new SpecCopy('parcel')];
    spec.replace('service.yaml', 'host: north.parcel', 'host: n.parcel');

    const { code, stdout } = await specDiffIn(spec.dir, other.dir, '--spec', '.');

    expect(code).toBe(0);
    expect(stdout).toContain(
      'the host is "n.parcel-post.example" now; it was "north.parcel-post.example".\n    service.yaml:20 ·',
    );
  });

  test('a spec that is the whole repository, and one under another name', async () => {
    repository.git('mv', 'spec', 'protocol');
    repository.commit('Moved');
    const moved = await repository.specDiff('--spec', 'protocol');
    const unmoved = await repository.specDiff('HEAD~1', '--spec', 'protocol');
    const whole = new SpecCopy('parcel');
    const run = await specDiffIn(whole.dir, repository.dir.concat('/protocol'), '--spec', '.');

    expect([moved.stdout, run.stdout]).toEqual(['No change.\n', 'No change.\n']);
    expect(unmoved.stderr).toContain('HEAD~1 has no folder protocol.');
    expect(unmoved.code).toBe(2);
  });

  test('a spec with links inside its folder', async () => {
    const payloads = join(repository.spec.dir, 'payloads');
    renameSync(payloads, join(repository.spec.dir, '.payloads'));
    symlinkSync('../spec/.payloads', payloads);
    renameSync(join(payloads, 'stop.yaml'), join(payloads, '.stop.yaml'));
    symlinkSync('.stop.yaml', join(payloads, 'stop.yaml'));
    mkdirSync(join(repository.dir, 'meta'));
    symlinkSync('../meta', join(repository.spec.dir, 'schema'));
    repository.commit('With links');
    repository.spec.replace('payloads/stop.yaml', 'The name of the depot.', 'The depot.');

    const { code, stdout, stderr } = await repository.specDiff();

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Texts\n {2}Stop\.place: /);
  });

  test("it doesn't change the repository, and leaves no files", async () => {
    shorten(repository);
    const [before, temp] = [treeOf(repository.dir), tempDir()];

    const { stdout } = await specDiffWith({ TMPDIR: temp }, repository.dir);

    expect(stdout).toContain('Breaking');
    expect(treeOf(repository.dir)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe('What else it compares', () => {
  test('one revision with another', async () => {
    shorten(repository);
    repository.commit('The second');
    repository.spec.replace('service.yaml', 'host: north.parcel', 'host: n.parcel');

    const { code, stdout } = await repository.specDiff('HEAD~1..HEAD');

    expect(code).toBe(0);
    expect(stdout).toContain('the greatest length is 10 now; it was 12.\n    HEAD:spec/parameters.yaml:8 ·');
    expect(stdout).not.toContain('the host');
  });

  test('something that is gone has its old place', async () => {
    repository.spec.replace('operations/arrival.yaml', '    word:\n', '    wort:\n');
    repository.spec.replace('operations/arrival.yaml', 'word: "swordfish"', 'wort: "swordfish"');

    const { stdout } = await repository.specDiff();

    expect(stdout).toMatch(/ArrivalQuery\.word: it is gone\.\n {4}was at HEAD:spec\/operations\/arrival\.yaml:\d+ ·/);
  });

  test('a tarball of the package with the spec', async () => {
    const file = join(repository.dir, 'spec.tgz');
    execFileSync('tar', ['-czf', file, '-C', repository.dir, '--transform=s/^spec/package/', 'spec']);
    shorten(repository);

    const { code, stdout } = await repository.specDiff(file);

    expect(code).toBe(0);
    expect(stdout).toContain('the greatest length is 10 now; it was 12.');
  });

  test('a tarball of the package with the schemas', async () => {
    const [out, file] = [tempDir('schemas'), join(repository.dir, 'schemas.tgz')];
    await runNode(['scripts/generate.js', '--spec', repository.spec.dir, '--out', out, '--only', 'schemas']);
    execFileSync('tar', ['-czf', file, '-C', out, '--transform=s/^schemas/package/', 'schemas']);
    const same = await repository.specDiff(file);
    shorten(repository);

    const { stdout } = await repository.specDiff(file);

    expect(same).toEqual({ code: 0, stdout: 'No change.\n', stderr: '' });
    expect(stdout).toContain('the greatest length is 10 now; it was 12.');
  });
});

describe('What makes it fail', () => {
  const acceptance = (until: string) =>
    ['ShipDoorRequest', 'ShipLockerRequest']
      .map((name) => `- kind: narrower\n  where: ${name}.OrderName\n  reason: Nobody has longer names.\n  until: ${until}\n`)
      .join('');
  const accept = (text: string) => writeFileSync(join(repository.dir, 'accepted-changes.yaml'), text);

  test('a change of behavior, with the option for it', async () => {
    repository.spec.replace('service.yaml', 'host: north.parcel', 'host: n.parcel');

    const [plain, breaking, behavior] = await Promise.all(
      [[], ['--fail-on', 'breaking'], ['--fail-on', 'behavior']].map((args) => repository.specDiff(...args)),
    );

    expect([plain?.code, breaking?.code, behavior?.code]).toEqual([0, 0, 1]);
    expect(behavior?.stdout).toMatch(/^Behavior\n/);
  });

  test('a change that breaks, unless it is accepted', async () => {
    shorten(repository);
    const refused = await repository.specDiff('--fail-on', 'breaking');
    accept(acceptance('99.0.0'));
    const accepted = await repository.specDiff('--fail-on', 'breaking');
    accept(acceptance(version));
    const ended = await repository.specDiff('--fail-on', 'breaking');

    expect([refused.code, accepted.code, ended.code]).toEqual([1, 0, 1]);
    expect(accepted.stdout).toContain('Accepted\n  ShipDoorRequest.OrderName, ShipLockerRequest.OrderName: the greatest');
    expect(accepted.stdout).toContain('accepted: Nobody has longer names.');
    expect(accepted.stdout).toContain(`1 text, 1 accepted: the next version is ${next.version}`);
  });

  test('a file of accepted changes that lacks something', async () => {
    accept('- kind: narrower\n  where: ShipDoorRequest.OrderName\n  until: 1.0.0\n');

    const { code, stderr } = await repository.specDiff();

    expect(stderr).toContain('Entry 1 of accepted-changes.yaml has no text under "reason".');
    expect(code).toBe(2);
  });
});

describe('What it refuses', () => {
  test.each([
    { args: ['nowhere'], says: 'nowhere is neither a revision of this repository nor a folder or a tarball.' },
    { args: ['HEAD', 'HEAD~1'], says: 'There can be only one base: leave out HEAD~1.' },
    { args: [''], says: 'BASE can\'t be "".' },
    { args: ['--', '-x'], says: 'Leave out the -- before -x' },
    { args: ['--spec', 'specs'], says: 'There is no folder specs.' },
    { args: ['--format', 'jsn'], says: '--format doesn\'t accept "jsn"; did you mean json?' },
    { args: ['--color'], says: 'There is no option --color.' },
  ])('$args', async ({ args, says }) => {
    const { code, stdout, stderr } = await repository.specDiff(...args);

    expect(stderr).toContain(says);
    expect(stderr).toContain('Run `pnpm spec:diff --help` to see its options.');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('a folder that is in no repository', async () => {
    const { dir } = new SpecCopy('parcel');

    const { code, stderr } = await specDiffIn(dir, '--spec', '.');

    expect(stderr).toContain(`${dir} is not in a git repository; name a folder to compare with.`);
    expect(code).toBe(2);
  });

  test.each(['../../thing.yaml', '/thing.yaml', '../../spec2/thing.yaml'])('a link that led to %s', async (target) => {
    const [link, temp] = [join(repository.spec.dir, 'payloads/thing.yaml'), tempDir()];
    const text = repository.spec.read('payloads/thing.yaml');
    rmSync(link);
    symlinkSync(target, link);
    repository.commit('With a link');
    rmSync(link);
    repository.spec.write('payloads/thing.yaml', text);

    const { code, stderr } = await specDiffWith({ TMPDIR: temp }, repository.dir);

    expect(stderr).toContain(
      `spec/payloads/thing.yaml of HEAD is a link to ${target}, outside the folder of the spec; name a folder to compare with.`,
    );
    expect({ code, left: readdirSync(temp) }).toEqual({ code: 2, left: [] });
  });

  test('a repository that git refuses to read', async () => {
    appendFileSync(join(repository.dir, '.git/config'), '[broken');

    const { code, stderr } = await repository.specDiff();

    expect(stderr).toMatch(/^git reports: .*config.*; name a folder to compare with\.\n/s);
    expect(code).toBe(2);
  });

  test('a machine without git', async () => {
    const { code, stderr } = await specDiffWith({ PATH: repository.dir }, repository.dir);

    expect(stderr).toContain('git is not installed');
    expect(code).toBe(2);
  });

  test('a spec with mistakes', async () => {
    repository.spec.replace('parameters.yaml', 'required: true\n    description: Names', 'required: Y\n    description: Names');

    const { code, stdout, stderr } = await repository.specDiff();

    expect(stderr).toMatch(/^spec\/parameters\.yaml:37:15 error /);
    expect(stderr).toContain('The spec has problems: fix them first.');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  test('a base with mistakes', async () => {
    repository.spec.replace('parameters.yaml', 'required: true\n    description: Names', 'required: Y\n    description: Names');
    repository.commit('Broken');
    repository.spec.replace('parameters.yaml', 'required: Y', 'required: true');

    const { code, stdout, stderr } = await repository.specDiff();

    expect(stderr).toMatch(/^HEAD:spec\/parameters\.yaml:37:15 error /);
    expect(stderr).toContain('The spec of HEAD breaks the present rules; the spec language may have changed since then.');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });
});

describe('Its report', () => {
  test('for programs', async () => {
    shorten(repository);

    const { code, stdout } = await repository.specDiff('--format', 'json');

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      base: 'HEAD:spec',
      version: { present: version, next: next.version, step: next.step },
      counts: { breaking: 1, behavior: 0, addition: 0, text: 1 },
      changes: [
        {
          kind: 'narrower',
          severity: 'major',
          impact: 'breaking',
          for: ['senders', 'publishers'],
          spots: [
            { where: 'ShipDoorRequest.OrderName', file: 'spec/parameters.yaml', line: 8 },
            { where: 'ShipLockerRequest.OrderName', file: 'spec/parameters.yaml', line: 8 },
          ],
          says: 'the greatest length is 10 now; it was 12.',
          was: 12,
          is: 10,
        },
        { kind: 'text', severity: 'patch' },
      ],
    });
  });

  test('problems, for programs', async () => {
    repository.spec.append('service.yaml', '\nnonsense: true\n');

    const { code, stdout } = await repository.specDiff('--format', 'json');

    expect(JSON.parse(stdout)).toMatchObject([{ place: { file: 'spec/service.yaml' } }]);
    expect(code).toBe(1);
  });

  test('for a pull request, with nothing in it that Markdown would read', async () => {
    repository.spec.replace('parameters.yaml', '"^[A-Z0-9-]+$"', '"^[A-Z0-9*-]+$"');
    repository.spec.replace('operations/arrival.yaml', '    word:\n', '    wort:\n');
    repository.spec.replace('operations/arrival.yaml', 'word: "swordfish"', 'wort: "swordfish"');

    const { stdout } = await repository.specDiff('--format', 'markdown');

    expect(stdout).toContain(
      '### Breaking\n\n' +
        '- `ShipDoorRequest.OrderName`, `ShipLockerRequest.OrderName`: it has to match ^\\[A-Z0-9\\*-\\]+\\$ now; it was ^\\[A-Z0-9-\\]+\\$. (senders, publishers)\n' +
        '- `ArrivalQuery.word`: it is gone. Perhaps it is `wort` now. (readers)\n\n' +
        '### Additions\n\n- `ArrivalQuery.wort`: it is new. (readers)\n',
    );
  });

  test('for the annotations of GitHub', async () => {
    shorten(repository);

    const { stdout } = await repository.specDiff('--format', 'github');

    expect(stdout).toContain(
      '::error file=spec/parameters.yaml,line=8,title=Breaking::ShipDoorRequest.OrderName, ShipLockerRequest.OrderName: the',
    );
    expect(stdout).not.toContain('the description changed');
  });

  test('--help is not a mistake', async () => {
    const { code, stdout } = await repository.specDiff('--help');

    expect(stdout).toContain('Usage: pnpm spec:diff [BASE] [options]');
    expect(code).toBe(0);
  });
});
