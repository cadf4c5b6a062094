import { execFile, spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { UsageError } from './usage-error.ts';

// Reads revisions of a repository. Nothing here writes to the repository or checks anything out.

/** A folder in a repository. */
export interface Checkout {
  readonly dir: string;
  /** The path from the root of the repository to the folder, with a slash at the end; empty for the root. */
  readonly prefix: string;
}

/** Throws a UsageError if git isn't installed, or if the folder isn't in a repository that git may read. */
export async function openCheckout(dir: string): Promise<Checkout> {
  const { output, refusal } = await git(dir, ['rev-parse', '--show-prefix']);
  if (output !== undefined) return { dir, prefix: output.replace(/\r?\n$/, '') };
  const reason = refusal.includes('not a git repository')
    ? `${dir} is not in a git repository`
    : `git reports: ${refusal.trim()}`;
  throw new UsageError(`${reason}; name a folder to compare with.`);
}

/** The commit of a revision; undefined if there is none. */
export async function findCommit({ dir }: Checkout, revision: string): Promise<string | undefined> {
  const { output } = await git(dir, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  return output?.trim();
}

/** A file in a commit. */
export interface CommittedFile {
  /** Relative to the folder. */
  readonly path: string;
  readonly kind: 'file' | 'link';
  /** The content; for a link, the path that it leads to. */
  readonly content: Buffer;
}

/** The files of the folder in a commit. Links aren't followed. */
export async function filesAt({ dir, prefix }: Checkout, commit: string): Promise<CommittedFile[]> {
  const { output = '' } = await git(dir, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(prefix === '' ? [] : ['--', prefix]),
  ]);
  const blobs = output.split('\0').flatMap((line) => {
    const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (id === undefined || path === undefined) return [];
    return [{ id, path: path.slice(prefix.length), kind: mode === '120000' ? ('link' as const) : ('file' as const) }];
  });
  const contents = await readBlobs(
    dir,
    blobs.map(({ id }) => id),
  );
  return blobs.flatMap(({ path, kind }, i) => (contents[i] ? [{ path, kind, content: contents[i] }] : []));
}

/** Reads all blobs with one process. For each, git writes `id type size`, a line break, the content, and a line break. */
async function readBlobs(dir: string, ids: readonly string[]): Promise<Buffer[]> {
  const child = spawn('git', ['cat-file', '--batch'], { cwd: dir, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const answers = await buffer(child.stdout);
  const contents: Buffer[] = [];
  for (let at = 0; at < answers.length;) {
    const head = answers.indexOf('\n', at);
    const header = answers.toString('utf8', at, head);
    const size = Number(header.split(' ')[2] ?? NaN);
    if (!Number.isInteger(size)) throw new Error(`git can't read an object of the revision: ${header}`);
    contents.push(answers.subarray(head + 1, head + 1 + size));
    at = head + size + 2;
  }
  return contents;
}

interface Answer {
  /** Undefined if git fails. */
  readonly output?: string;
  readonly refusal: string;
}

async function git(cwd: string, args: readonly string[]): Promise<Answer> {
  try {
    // The messages are compared below, so they must be in English.
    const { stdout } = await run('git', [...args], { cwd, env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 1 << 28 });
    return { output: stdout, refusal: '' };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') {
      throw new UsageError('git is not installed, and reading a revision needs it; name a folder to compare with.');
    }
    return { refusal: 'stderr' in error ? String(error.stderr) : error.message };
  }
}

const run = promisify(execFile);
