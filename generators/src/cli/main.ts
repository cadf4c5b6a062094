import { lackingFiles } from './own-packages.ts';
import { openCache } from './cache.ts';
import { runCommand } from './command.ts';
import { generateUsage, readGenerateOptions, type GenerateOptions } from './generate-options.ts';
import { isUpToDate } from './good-runs.ts';

/** `generate`: returns the exit code. What it may remember from one run to the next is in the cache's folder. */
export function main(args: readonly string[], cacheDir: string): Promise<number> {
  const cache = openCache(cacheDir);
  const run = async (options: GenerateOptions) => {
    if (!options.watch && isUpToDate(options, cache) && lackingFiles(options.out, options.only).length === 0) {
      console.log(options.format === 'json' ? '[]' : 'Up to date.');
      return 0;
    }
    // To load the compiler takes longer than to see that it has nothing to do.
    const { generate } = await import('./commands.ts');
    return generate(args, cache);
  };
  return runCommand({ name: 'generate', usage: generateUsage, read: readGenerateOptions, run }, args);
}
