// `pnpm release`: checks, versions, packs and publishes all packages. --dry-run does the same in a copy, but publishes nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readOptions, refuse } from './lib/options.js';
import { cloneProject } from './lib/release/clone.js';
import { greatest, nextVersion, readChanges, suffices } from './lib/release/changes.js';
import { billOfMaterials, tryConsumer } from './lib/release/consumer.js';
import { missingMetadata, readPackage } from './lib/release/metadata.js';
import { differences, lastRelease } from './lib/release/needs.js';
import { packAll } from './lib/release/stage.js';
import { isGenerated, run } from './lib/release/steps.js';
import { makeVersion } from './lib/release/version.js';
import { inTempFolder } from './lib/release/temp-folder.js';
import { root } from './lib/root.js';

const name = 'release';
const skippable = ['tests', 'consumers'];
const first = { spec: { changes: [] }, api: [], needed: undefined };
const options = readOptions(
  name,
  `Usage: pnpm ${name} [options]

Releases all packages under one version: checks, compares with the last release, writes the version and the changelog, packs,
installs what is packed, commits, tags and publishes. The workflow .github/workflows/release.yml runs it.

  --dry-run      do all of it in a copy of the last commit, and publish nothing
  --out DIR      keep the tarballs, the bill of materials and the changelog here
  --date DATE    the date of the release (today)
  --skip a,b     leave out: ${skippable.join(', ')}; only with --dry-run
  --help         this text

Exit codes: 0 done, 1 a step failed, 2 wrong usage.`,
  {
    'dry-run': { type: 'boolean' },
    'in-copy': { type: 'boolean' },
    out: { type: 'string' },
    date: { type: 'string' },
    skip: { type: 'string' },
  },
);
const { 'dry-run': isDry = false, 'in-copy': isCopy = false, date = new Date().toISOString().slice(0, 10) } = options;
const skipped = options.skip?.split(',') ?? [];
if (!isDry && skipped.length > 0) refuse(name, '--skip needs --dry-run: a release leaves nothing out.');
for (const one of skipped)
  if (!skippable.includes(one)) refuse(name, `--skip takes ${skippable.join(', ')}, not ${JSON.stringify(one)}.`);

process.exitCode = await (isDry && !isCopy ? releaseInCopy() : release());

/** Runs the release in a copy of what is committed, with the scripts of the copy. */
async function releaseInCopy() {
  if (!isClean()) return 1;
  return inTempFolder('release', (dir) => {
    cloneProject(dir);
    const out = resolve(options.out ?? join(dir, '.release'));
    const args = [
      join(dir, 'scripts/release.js'),
      '--dry-run',
      '--in-copy',
      '--out',
      out,
      '--date',
      date,
      ...(options.skip ? ['--skip', options.skip] : []),
    ];
    return spawnSync(process.execPath, args, { cwd: dir, stdio: 'inherit' }).status ?? 1;
  });
}

async function release() {
  const out = resolve(options.out ?? mkdtempSync(join(tmpdir(), 'release-')));
  mkdirSync(out, { recursive: true });
  if (!isClean() || !hasMetadata()) return 1;
  if (!step('The outputs are what the spec says', isGenerated)) return 1;
  if (!skipped.includes('tests') && !step('Checks and tests', () => run('npx', ['-y', 'pnpm@12.21.0', 'check']))) return 1;
  const last = lastRelease();
  const { spec, api, needed } = last === undefined ? first : step(`Changes since ${last}`, () => differences(last));
  const changes = readChanges();
  const bump = greatest(changes.map((change) => change.bump));
  if (!suffices(bump, needed))
    return fail(`The files in .changes say ${bump ?? 'nothing'}, and ${needed} is needed. \`pnpm release:check\` says why.`);
  if (last !== undefined && bump === undefined) return fail('Nothing has changed since the last release.');
  const present = readPackage('.').version;
  const version = last === undefined ? present : nextVersion(present, bump);
  const entry = step(`Version ${version}`, () => makeVersion({ version, date, changes, spec, api }));
  if (entry === undefined) return 1;
  writeFileSync(join(out, 'CHANGELOG.md'), entry);
  const tarballs = await packAll(out);
  if (!skipped.includes('consumers')) {
    const { wrong, materials } = await step('Installing what is packed', () => tryInstalling(tarballs));
    if (wrong.length > 0) return fail(wrong.join('\n'));
    writeFileSync(join(out, 'sbom.cdx.json'), materials);
  }
  const tag = `v${version}`;
  git('add', '--all');
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', '--annotate', tag, '--message', entry);
  console.log(`\n${entry}\nCommitted and tagged as ${tag}${isDry ? ', in the copy' : ''}. Tarballs: ${out}`);
  return isDry ? 0 : publish(tarballs, tag);
}

/** Installs the tarballs in a new project. Returns what went wrong, and the bill of materials. */
function tryInstalling(tarballs) {
  return inTempFolder('consumer', (dir) => ({ wrong: tryConsumer(dir, tarballs), materials: billOfMaterials(dir) }));
}

/** Publishes each package after those that it depends on. Skips published versions, from a run that was interrupted. */
function publish(tarballs, tag) {
  for (const [id, file] of Object.entries(tarballs)) {
    if (spawnSync('npm', ['view', `${id}@${tag.slice(1)}`, 'version'], { stdio: 'ignore' }).status === 0) continue;
    if (!run('npm', ['publish', file, '--provenance', '--access', 'public']))
      return fail(`${id} wasn't published. Run the release again: it skips what is published.`);
  }
  git('push', '--follow-tags');
  return 0;
}

function isClean() {
  const changed = git('status', '--porcelain');
  return changed === '' || fail(`Commit or remove these changes first:\n${changed}`) === 0;
}

/** Reports missing metadata. A dry run continues anyway, because the other steps don't need it. */
function hasMetadata() {
  const missing = missingMetadata();
  if (missing.length > 0)
    console.error(`Before anything is published:\n${missing.join('\n')}\nThen run \`pnpm release:metadata\`.`);
  return missing.length === 0 || isDry;
}

function step(what, work) {
  console.log(what);
  const result = work();
  if (result === false) fail(`Failed: ${what}.`);
  return result;
}

function fail(message) {
  console.error(message);
  return 1;
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).trim();
}
