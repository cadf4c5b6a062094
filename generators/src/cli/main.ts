import { watch } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compile, generate, refusedByGateways, type Job } from '../pipeline.ts';
import { metaSchemaDir } from './meta-schema.ts';
import { readOptions, usage, type Options } from './options.ts';
import { UsageError } from './usage-error.ts';
import { tell, tellProblems, tellRefused } from './tell.ts';

/** `generate`: gives the exit code. */
export function main(args: readonly string[]): Promise<number> {
  return run(args, (options) => (options.watch ? keepGenerating(options) : generateAndTell(options)));
}

/** `spec:lint`: tells every problem of the spec and of the documents made of it, and writes nothing; gives the exit code. */
export function lint(args: readonly string[]): Promise<number> {
  return run(args, async (options) => {
    const compiled = await compile(resolve(options.spec), metaSchemaDir);
    if (compiled.kind === 'faulty') return tellProblems(compiled, options);
    const refused = await refusedByGateways(compiled.model);
    if (refused.length > 0) return tellRefused(refused, options);
    console.log('No problems.');
    return 0;
  });
}

async function run(args: readonly string[], command: (options: Options) => Promise<number>): Promise<number> {
  try {
    const options = readOptions(args);
    if (options !== 'help') return await command(options);
    console.log(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

async function generateAndTell(options: Options): Promise<number> {
  const { spec, out: outDir, only, check } = options;
  const job: Job = { specDir: resolve(spec), metaSchemaDir, outDir, only, check };
  return tell(await generate(job), options);
}

async function keepGenerating(options: Options): Promise<number> {
  await generateAndTell(options);
  console.log(`Watching ${options.spec}; stop with Ctrl-C.`);
  for await (const { filename } of watch(options.spec, { recursive: true })) {
    if (filename?.endsWith('.yaml')) await generateAndTell(options);
  }
  return 0;
}
