import { realpathSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isIgnored } from '../load/ignored.ts';
import { listSpec } from '../load/listing.ts';
import { unique } from '../unique.ts';

/** Milliseconds. Editors save a file in several steps, and one run is enough for all of them. */
const settled = 100;

/**
 * Yields at once, and then after each change in a folder or the folders inside, as soon as nothing has changed for a moment.
 * The folder may disappear and reappear. Each folder is watched separately, because Node's recursive watching misses files that
 * editors replace, and then stops.
 */
export async function* changes(dir: string): AsyncGenerator<void, never> {
  const folder = resolve(dir);
  let isChanged = true;
  let wake = (): void => {};
  const changed = (): void => {
    isChanged = true;
    wake();
  };
  const parent = watchFolder(dirname(folder), (name) => name === basename(folder) && changed());
  let inner: FSWatcher[] = [];
  try {
    for (;;) {
      while (isChanged) {
        isChanged = false;
        await wait(settled);
      }
      // Watched again, because a folder that has reappeared is a different one. This happens before the yield, so no change is missed.
      close(inner);
      inner = watchInside(folder, changed);
      yield;
      if (!isChanged) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    close([parent, ...inner]);
  }
}

function watchInside(folder: string, changed: () => void): FSWatcher[] {
  return foldersOf(folder).flatMap((path) => {
    try {
      return [watchFolder(path, (name) => !isIgnored(name) && changed())];
    } catch {
      return []; // it has disappeared; the folder above reports that
    }
  });
}

function watchFolder(folder: string, changed: (name: string) => unknown): FSWatcher {
  const watcher = watch(folder, (_, name) => changed(name ?? ''));
  return watcher.on('error', () => changed(''));
}

function close(watchers: readonly FSWatcher[]): void {
  for (const watcher of watchers) watcher.close();
}

/** The folders with files that the loader reads, and the folders of the files that links lead to. */
function foldersOf(folder: string): string[] {
  return unique(
    listSpec(folder).flatMap(({ path, kind }) => {
      if (kind !== 'folder' && kind !== 'file') return [];
      const place = realPath(join(folder, path));
      return place === undefined ? [] : [kind === 'folder' ? place : dirname(place)];
    }),
  );
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined; // it has disappeared
  }
}
