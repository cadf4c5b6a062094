import { isFile, openArchive, openPublished } from './archive.ts';
import { openRevision } from './revision.ts';
import { isFolder, openSpec } from './spec-folder.ts';

/** A protocol to compare with. */
export interface Base {
  /** Its name in messages. */
  readonly label: string;
  /** A folder with a spec, or a published protocol file. */
  readonly from: { readonly kind: 'spec'; readonly dir: string } | { readonly kind: 'protocol'; readonly file: string };
  /** Removes the temporary files. */
  readonly close: () => Promise<void>;
}

/** Opens a folder, a tarball, a published version, or a revision of the spec's own folder. Otherwise throws a UsageError. */
export async function openBase(base: string, specDir: string, scope: string): Promise<Base> {
  if (await isFolder(base)) return { label: base, from: { kind: 'spec', dir: await openSpec(base) }, close: async () => {} };
  if (/\.tgz$|\.tar\.gz$/.test(base) && (await isFile(base))) return openArchive(base);
  if (base.startsWith('npm:')) return openPublished(base.slice('npm:'.length), scope);
  return openRevision(base, specDir);
}
