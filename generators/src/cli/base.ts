import { isFile, openArchive, openPublished } from './archive.ts';
import { openRevision } from './revision.ts';
import { isFolder, openSpec } from './spec-folder.ts';

/** What a spec is compared with. */
export interface Base {
  /** The folder, as people know it. */
  readonly label: string;
  /** A folder that the loader can read, or a file with a protocol as it was published. */
  readonly from: { readonly kind: 'spec'; readonly dir: string } | { readonly kind: 'protocol'; readonly file: string };
  /** Removes what was made for it. */
  readonly close: () => Promise<void>;
}

/** A folder, a tarball, a published version, or the spec's own folder in a revision. Throws a UsageError if it is none of these. */
export async function openBase(base: string, specDir: string, scope: string): Promise<Base> {
  if (await isFolder(base)) return { label: base, from: { kind: 'spec', dir: await openSpec(base) }, close: async () => {} };
  if (/\.tgz$|\.tar\.gz$/.test(base) && (await isFile(base))) return openArchive(base);
  if (base.startsWith('npm:')) return openPublished(base.slice('npm:'.length), scope);
  return openRevision(base, specDir);
}
