import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/paths.ts';

export interface Served {
  readonly url: string;
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** The file server of `pnpm docs:serve`, for any folder. */
export async function serve(folder: string, options: { readonly isLive?: boolean } = {}): Promise<Served> {
  const { serveFolder } = await import(pathToFileURL(join(root, 'scripts/lib/serve.js')).href);
  return serveFolder(folder, options);
}
