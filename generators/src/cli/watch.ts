import { realpathSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { baseFolders } from '../load/base.ts';
import { isIgnored } from '../load/ignored.ts';
import { listSpec } from '../load/listing.ts';
import { unique } from '../unique.ts';

/**
 * How long nothing may change before a run, in milliseconds: editors write a file in several steps. If a step comes later, the run is
 * repeated.
 */
const settled = 30;

/**
 * Yields immediately, and then after each change in the folder of a spec or of those that it extends, once nothing has changed for a
 * moment. The folder may be deleted and created again. Each subfolder has its own watcher, because Node's recursive watcher misses
 * files that editors replace, and then stops.
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
      // Set up before the yield, so that no change is missed. Always new, because the folder may have been created again.
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
      return []; // it was deleted in the meantime; the watcher of its parent reports that
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

/** The folders with files that the loader reads, and the folders that links in them lead to. */
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
    return undefined; // it was deleted in the meantime
  }
}
