import { realpathSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { baseFolders } from '../load/base.ts';
import { isIgnored } from '../load/ignored.ts';
import { listSpec } from '../load/listing.ts';
import { unique } from '../unique.ts';

/** Editors write a file in several steps; one answer is enough for all of them. */
const settled = 100;

/**
 * Yields at once, and then after each change in the folder of a spec and in those that it extends, when nothing more has changed
 * for a moment. The folder may go and come back. Each folder is watched by itself: Node's own way with trees loses files that editors
 * replace, and ends then.
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
      // Watched again, because a folder that has come back is another one. A reader after the yield misses nothing.
      close(inner);
      inner = [folder, ...baseFolders(folder)].flatMap((one) => watchInside(one, changed));
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
      return []; // it has gone meanwhile; the folder that it was in reports that
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

/** The folders whose files the loader sees, and those of the files that links lead to. */
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
    return undefined; // it has gone meanwhile
  }
}
