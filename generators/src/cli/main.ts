import { lackingFiles } from './own-packages.ts';
import { openCache } from './cache.ts';
import { runCommand } from './command.ts';
import { generateUsage, readGenerateOptions, type GenerateOptions } from './generate-options.ts';
import { isUpToDate } from './good-runs.ts';

/** Runs the `generate` command. Returns the exit code. The folder of the cache contains what is remembered between runs. */
export function main(args: readonly string[], cacheDir: string): Promise<number> {
  const cache = openCache(cacheDir);
  const run = async (options: GenerateOptions) => {
    if (!options.watch && isUpToDate(options, cache) && lackingFiles(options.out, options.only).length === 0) {
      console.log(options.format === 'json' ? '[]' : 'Up to date.');
      return 0;
    }
    // Loading the compiler takes longer than finding out that there is nothing to do.
    const { generate } = await import('./commands.ts');
    return generate(args, cache);
  };
  return runCommand({ name: 'generate', usage: generateUsage, read: readGenerateOptions, run }, args);
}
