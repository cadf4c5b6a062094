import { basename } from 'node:path/posix';
import { suggestion } from '#runtime';
import { folders, isFolder, isRootFile, rootFiles } from './layout.ts';

/** A wrong name of a file at the right place. `right` is the suggested name; undefined if none can be derived. */
export interface WrongName {
  readonly right: string | undefined;
}

/** Constants and variables are named after files, so a file's name begins with a letter. */
const fileName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.yaml$/;

export function isSpecFile(path: string): boolean {
  const [folder = '', name, ...more] = path.split('/');
  if (name === undefined) return isRootFile(folder);
  return more.length === 0 && isFolder(folder) && fileName.test(name);
}

/** Describes a wrong name. Undefined for a path where no spec file belongs, whatever its name. */
export function wrongName(path: string, kind: 'file' | 'folder'): WrongName | undefined {
  const [folder = '', name] = path.split('/');
  if (name === undefined) {
    const right = rightRootName(path, kind);
    return right === undefined ? undefined : { right };
  }
  if (kind === 'folder' || !isFolder(folder) || !/\.ya?ml$/i.test(name)) return undefined;
  const kebab = kebabCase(name);
  return { right: fileName.test(kebab) ? `${folder}/${kebab}` : undefined };
}

/** The right name of a file or folder at the root: `service.yaml` for `service.yml`, `operations` for `Operation`. */
function rightRootName(name: string, kind: 'file' | 'folder'): string | undefined {
  if (kind === 'folder') return suggestion(name, Object.keys(folders));
  if (!/\.ya?ml$/i.test(name)) return undefined;
  return suggestion(kebabCase(name), Object.keys(rootFiles));
}

/** `ring-bell.yaml` for `Ring bell.YML`. */
function kebabCase(name: string): string {
  const stem = basename(name).replace(/\.ya?ml$/i, '');
  const words = stem.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  return `${words.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')}.yaml`;
}
