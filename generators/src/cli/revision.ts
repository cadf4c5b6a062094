import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { schemaFolder } from '../load/layout.ts';
import { filesAt, findCommit, openCheckout, type Checkout } from './git.ts';
import type { Base } from './base.ts';
import { UsageError } from './usage-error.ts';

/** Opens the spec's own folder in a revision. Throws a UsageError if the revision or the folder doesn't exist. */
export async function openRevision(base: string, specDir: string): Promise<Base> {
  const checkout = await openCheckout(specDir);
  const commit = await findCommit(checkout, base);
  if (commit === undefined) throw new UsageError(`${base} is neither a revision of this repository nor a folder or a tarball.`);
  const files = await filesAt(checkout, commit);
  const label = `${base}:${checkout.prefix.replace(/\/$/, '')}`;
  if (files.length === 0) throw new UsageError(`${base} has no folder ${checkout.prefix}`.replace(/\/?$/, '.'));
  // The loader reads folders, so the revision is written to a temporary one.
  const dir = await mkdtemp(join(tmpdir(), 'spec-diff-'));
  const close = () => rm(dir, { recursive: true, force: true });
  try {
    for (const { path, kind, content } of files) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      if (kind === 'file') await writeFile(join(dir, path), content);
      else await link(dir, { path, target: content.toString() }, checkout, base);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { label, from: { kind: 'spec', dir }, close };
}

/** Creates a link if it leads into the folder. Otherwise throws a UsageError, unless the loader ignores the link. */
async function link(
  dir: string,
  { path, target }: { readonly path: string; readonly target: string },
  { prefix }: Checkout,
  base: string,
): Promise<void> {
  const from = posix.join(prefix, posix.dirname(path));
  const to = posix.join(from, target);
  const isInside = !posix.isAbsolute(target) && !/^\.\.(?:\/|$)/.test(to) && `${to}/`.startsWith(prefix);
  if (isInside) await symlink(posix.relative(from, to) || '.', join(dir, path));
  else if (!isIgnored(path)) {
    const what = `${prefix}${path} of ${base} is a link to ${target}, outside the folder of the spec`;
    throw new UsageError(`${what}; name a folder to compare with.`);
  }
}

/** Whether the loader ignores the path. */
function isIgnored(path: string): boolean {
  const steps = path.split('/');
  return steps[0] === schemaFolder || steps.some((step) => step.startsWith('.'));
}
