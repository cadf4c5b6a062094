import { resolve } from 'node:path';
import { generate, type Job } from '../pipeline.ts';
import { WriteFault } from '../write/fault.ts';
import { holdFolder } from '../write/lock.ts';
import type { Cache } from './cache.ts';
import { runCommand } from './command.ts';
import { generateUsage, readGenerateOptions, type GenerateOptions } from './generate-options.ts';
import { openFacts } from './last-facts.ts';
import { isUpToDate, rememberRun } from './good-runs.ts';
import { readInputs } from './inputs.ts';
import { lackingFiles } from './own-packages.ts';
import { openProgress } from './progress.ts';
import { openSpec } from './spec-folder.ts';
import { tell, tellLacking, tellUpToDate } from './tell.ts';
import { changes } from './watch.ts';

/** All of `generate`, with the arguments that its short way has found right; gives the exit code. */
export function generateCommand(args: readonly string[], cache: Cache): Promise<number> {
  const run = (options: GenerateOptions) => (options.watch ? keepGenerating(options, cache) : generateOnce(options, cache));
  return runCommand({ name: 'generate', usage: generateUsage, read: readGenerateOptions, run }, args);
}

async function generateOnce(options: GenerateOptions, cache: Cache): Promise<number> {
  await openSpec(options.spec);
  return generateHeld(options, cache);
}

/** Generates again after each change. The folder of the spec may come, go and come back. */
async function keepGenerating(options: GenerateOptions, cache: Cache): Promise<number> {
  let hasBegun = false;
  for await (const _ of changes(options.spec)) {
    await generateHeld(options, cache);
    if (!hasBegun) console.log(`Watching ${options.spec}; stop with Ctrl-C.`);
    hasBegun = true;
  }
  return 0;
}

/** One run at a time for a folder: of two at once, the second one waits for the first. */
async function generateHeld(options: GenerateOptions, cache: Cache): Promise<number> {
  const release = await holdFolder(options.out, () => {
    if (process.stderr.isTTY) console.error(`Another run writes to ${options.out}; waiting for its end.`);
  });
  try {
    return await generateSettled(options, cache);
  } finally {
    release();
  }
}

/** Generates until the spec is after the run what it was before: a run that somebody has saved into may hold old and new. */
async function generateSettled(options: GenerateOptions, cache: Cache): Promise<number> {
  for (;;) {
    const before = readInputs(options);
    const code = await generateAndTell(options, cache, () => isUpToDate(options, cache, before));
    if (readInputs(options).hash === before.hash) {
      if (code === 0) rememberRun(options, cache, before);
      return code;
    }
    console.error('The spec has changed during the run: generating again.');
  }
}

async function generateAndTell(options: GenerateOptions, cache: Cache, isDone: () => boolean): Promise<number> {
  const { spec, out: outDir, only, check } = options;
  const lacking = lackingFiles(outDir, only);
  if (lacking.length > 0) return tellLacking(lacking, options);
  if (isDone()) return tellUpToDate(options);
  const facts = openFacts(outDir, cache);
  const progress = openProgress(process.stderr);
  const job: Job = { specDir: resolve(spec), outDir, only, check, onStep: progress.step };
  try {
    const outcome = await generate(job).finally(progress.end);
    const news = outcome.kind === 'plan' ? facts.changes(outcome.model.protocol) : [];
    const code = tell(outcome, options, news);
    if (outcome.kind === 'plan' && code === 0) facts.keep(outcome.model.protocol);
    return code;
  } catch (error) {
    if (!(error instanceof WriteFault)) throw error;
    console.error(error.message);
    return 1;
  }
}
