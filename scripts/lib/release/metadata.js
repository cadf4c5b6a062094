// Facts that are the same for all packages are written once, in the root's package.json.
import { readdirSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';

/** The keys that are copied. A key that the root doesn't have is removed from the packages. */
const shared = ['version', 'keywords', 'author', 'license', 'homepage', 'bugs', 'repository', 'engines', 'publishConfig'];

/** The keys that a release needs, each with an example. */
const needed = {
  repository: '{ "type": "git", "url": "git+https://github.com/OWNER/NAME.git" }',
  homepage: '"https://github.com/OWNER/NAME#readme"',
  bugs: '"https://github.com/OWNER/NAME/issues"',
};

/** Prevents publishing from the folder of a package, because the published README and package.json are different ones. */
const refusal = "echo 'Run `pnpm release` in the root: it checks and publishes all packages.' && exit 1";

export function readPackage(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** The folders of the published packages, each after those that it depends on. */
export function publishedFolders() {
  const folders = readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packages', entry.name, 'package.json')))
    .map(({ name }) => `packages/${name}`);
  const all = [...folders, 'generators']
    .map((folder) => ({ folder, content: readPackage(folder) }))
    .filter(({ content }) => content.private !== true);
  const names = new Map(all.map(({ folder, content }) => [content.name, folder]));
  const sorted = new Set();
  const add = (folder) => {
    if (sorted.has(folder)) return;
    for (const name of Object.keys(readPackage(folder).dependencies ?? {})) if (names.has(name)) add(names.get(name));
    sorted.add(folder);
  };
  for (const { folder } of all) add(folder);
  return [...sorted];
}

/** A package.json with the facts of the root. Its own keys keep their order. */
export function withMetadata(content, folder, project = readPackage('.')) {
  const { name, description, ...rest } = content;
  const facts = Object.fromEntries(shared.flatMap((key) => (project[key] === undefined ? [] : [[key, project[key]]])));
  if (facts.repository) facts.repository = { ...facts.repository, directory: folder };
  const own = Object.entries(rest).filter(([key]) => !shared.includes(key) && key !== 'private');
  const { version, ...others } = facts;
  const scripts = { ...rest.scripts, prepublishOnly: refusal };
  return { name, version, ...(description !== undefined && { description }), ...others, ...Object.fromEntries(own), scripts };
}

/** One line for each key that the root's package.json needs before anything can be published. */
export function missingMetadata(project = readPackage('.')) {
  return Object.entries(needed).flatMap(([key, example]) =>
    project[key] === undefined ? [`package.json has no ${key}: add "${key}": ${example}`] : [],
  );
}

/** The address of the project's files at this release; undefined if no repository is set. */
export function filesAddress({ repository, version } = readPackage('.')) {
  const url = repository?.url?.replace(/^git\+/, '').replace(/\.git$/, '');
  return url && `${url}/blob/v${version}`;
}
