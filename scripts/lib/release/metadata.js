// What all packages say of themselves is written once, in the root's package.json.
import { readdirSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';

/** Taken over as they are. What the root doesn't have, no package has. */
const shared = ['version', 'keywords', 'author', 'license', 'homepage', 'bugs', 'repository', 'engines', 'publishConfig'];

/** What a release can't do without, with what to write. */
const needed = {
  repository: '{ "type": "git", "url": "git+https://github.com/OWNER/NAME.git" }',
  homepage: '"https://github.com/OWNER/NAME#readme"',
  bugs: '"https://github.com/OWNER/NAME/issues"',
};

/** Nothing is published from its folder: its README and package.json are those of the project. */
const refusal = "echo 'Run `pnpm release` in the root: it checks and publishes all packages.' && exit 1";

export function readPackage(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** The folders of what is published, in the order in which packages depend on each other. */
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

/** A package.json with the root's facts in it, in the order that its own keys have. */
export function withMetadata(content, folder, project = readPackage('.')) {
  const { name, description, ...rest } = content;
  const facts = Object.fromEntries(shared.flatMap((key) => (project[key] === undefined ? [] : [[key, project[key]]])));
  if (facts.repository) facts.repository = { ...facts.repository, directory: folder };
  const own = Object.entries(rest).filter(([key]) => !shared.includes(key) && key !== 'private');
  const { version, ...others } = facts;
  const scripts = { ...rest.scripts, prepublishOnly: refusal };
  return { name, version, ...(description !== undefined && { description }), ...others, ...Object.fromEntries(own), scripts };
}

/** What must be set in the root's package.json before anything can be published, a line each. */
export function missingMetadata(project = readPackage('.')) {
  return Object.entries(needed).flatMap(([key, example]) =>
    project[key] === undefined ? [`package.json has no ${key}: add "${key}": ${example}`] : [],
  );
}

/** The address of the project's files at a release; undefined as long as the repository isn't set. */
export function filesAddress({ repository, version } = readPackage('.')) {
  const url = repository?.url?.replace(/^git\+/, '').replace(/\.git$/, '');
  return url && `${url}/blob/v${version}`;
}
