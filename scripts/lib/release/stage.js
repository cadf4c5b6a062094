// Packs the packages for publishing: the files that npm packs, with the changes that a release needs.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../root.js';
import { licensesFile } from '../bundled-licenses.js';
import { licensesOf } from './licenses.js';
import { filesAddress, publishedFolders, readPackage, withMetadata } from './metadata.js';
import { packedReadme } from './readme.js';
import { inTempFolder } from './temp-folder.js';

/** Folders of the project that are packed into a package, with their names there. */
const alongside = { generators: { 'docs/problems': 'problems' }, 'packages/spec': { spec: '.' } };

/** Packs packages into a folder. Returns the tarballs by the names of the packages. */
export function packAll(into, folders = publishedFolders()) {
  return inTempFolder('stage', async (stages) => {
    const tarballs = {};
    for (const folder of folders) {
      if (readPackage(folder).scripts?.build) execFileSync('npm', ['run', '--silent', 'build'], { cwd: join(root, folder) });
      const stage = join(stages, basename(folder));
      const { name } = await stagePackage(folder, stage);
      const [{ filename }] = npmPack(stage, '--pack-destination', into);
      tarballs[name] = join(into, filename.replace('@', '').replace('/', '-'));
    }
    return tarballs;
  });
}

async function stagePackage(folder, stage) {
  const files = npmPack(join(root, folder), '--dry-run')[0].files.map(({ path }) => path);
  for (const file of files) {
    mkdirSync(dirname(join(stage, file)), { recursive: true });
    cpSync(join(root, folder, file), join(stage, file));
  }
  for (const [from, to] of Object.entries(alongside[folder] ?? {}))
    cpSync(join(root, from), join(stage, to), { recursive: true });
  const readme = join(stage, 'README.md');
  const isPacked = (path) => files.some((file) => file === path || file.startsWith(`${path}/`));
  writeFileSync(readme, packedReadme(readFileSync(readme, 'utf8'), { folder, isPacked, address: filesAddress() }));
  const licenses = await licensesOf(folder);
  if (licenses !== undefined) writeFileSync(join(stage, licensesFile), licenses);
  const content = publishedContent(folder);
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
  return content;
}

/** The package.json without keys that only the project uses, and with versions instead of `workspace:*`. */
function publishedContent(folder) {
  const { scripts: _, devDependencies: __, ...content } = withMetadata(readPackage(folder), folder);
  const { dependencies = {}, files = [], version } = content;
  const exact = Object.entries(dependencies).map(([name, range]) => [name, range.startsWith('workspace:') ? version : range]);
  return {
    ...content,
    files: [...files, licensesFile],
    exports: withoutSources(content.exports),
    ...(exact.length > 0 && { dependencies: Object.fromEntries(exact) }),
  };
}

/** Only tests of the project resolve the condition `source`. */
function withoutSources(value) {
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'source');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutSources(inner)]));
}

/** Runs `npm pack`. npm 10 prints a list, npm 11 an object by name. */
function npmPack(cwd, ...args) {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return Object.values(JSON.parse(output));
}
