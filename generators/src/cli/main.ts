import { watch } from 'node:fs/promises';
import { resolve } from 'node:path';
import { generate, type Job } from '../pipeline.ts';
import { runCommand } from './command.ts';
import { generateUsage, readGenerateOptions, type GenerateOptions } from './generate-options.ts';
import { metaSchemaDir } from './meta-schema-dir.ts';
import { tell } from './tell.ts';

/** `generate`: gives the exit code. */
export function main(args: readonly string[]): Promise<number> {
  const run = (options: GenerateOptions) => (options.watch ? keepGenerating(options) : generateAndTell(options));
  return runCommand({ name: 'generate', usage: generateUsage, read: readGenerateOptions, run }, args);
}

async function generateAndTell(options: GenerateOptions): Promise<number> {
  const { spec, out: outDir, only, check } = options;
  const job: Job = { specDir: resolve(spec), metaSchemaDir, outDir, only, check };
  return tell(await generate(job), options);
}

async function keepGenerating(options: GenerateOptions): Promise<number> {
  await generateAndTell(options);
  console.log(`Watching ${options.spec}; stop with Ctrl-C.`);
  for await (const { filename } of watch(options.spec, { recursive: true })) {
    if (filename?.endsWith('.yaml')) await generateAndTell(options);
  }
  return 0;
}
