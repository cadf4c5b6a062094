import { resolve } from 'node:path';
import { generate, type Job } from '../pipeline.ts';
import { WriteFault } from '../write/fault.ts';
import { runCommand } from './command.ts';
import { generateUsage, readGenerateOptions, type GenerateOptions } from './generate-options.ts';
import { metaSchemaDir } from './project.ts';
import { lackingFiles } from './own-packages.ts';
import { openSpec } from './spec-folder.ts';
import { tell, tellLacking } from './tell.ts';
import { changes } from './watch.ts';

/** `generate`: gives the exit code. */
export function main(args: readonly string[]): Promise<number> {
  const run = async (options: GenerateOptions) => {
    // Whoever watches may be waiting for the folder: it may come, go and come back.
    if (options.watch) return keepGenerating(options);
    await openSpec(options.spec);
    return generateAndTell(options);
  };
  return runCommand({ name: 'generate', usage: generateUsage, read: readGenerateOptions, run }, args);
}

async function generateAndTell(options: GenerateOptions): Promise<number> {
  const { spec, out: outDir, only, check } = options;
  const lacking = await lackingFiles(outDir, only);
  if (lacking.length > 0) return tellLacking(lacking, options);
  const job: Job = { specDir: resolve(spec), metaSchemaDir, outDir, only, check };
  try {
    return tell(await generate(job), options);
  } catch (error) {
    if (!(error instanceof WriteFault)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function keepGenerating(options: GenerateOptions): Promise<number> {
  let hasBegun = false;
  for await (const _ of changes(options.spec)) {
    await generateAndTell(options);
    if (!hasBegun) console.log(`Watching ${options.spec}; stop with Ctrl-C.`);
    hasBegun = true;
  }
  return 0;
}
