import { resolve } from 'node:path';
import { EmitThread } from '../emit-thread.ts';
import { listSpec } from '../load/listing.ts';
import { ParsedFiles } from '../load/load.ts';
import { generateWith, type Job, type Lasting } from '../pipeline.ts';
import { WriteFault } from '../write/fault.ts';
import { holdFolder } from '../write/lock.ts';
import type { Cache } from './cache.ts';
import { runCommand } from './command.ts';
import { generateUsage, readGenerateOptions, type GenerateOptions } from './generate-options.ts';
import { openFacts } from './last-facts.ts';
import { isUpToDate, rememberRun } from './good-runs.ts';
import { readInputs } from './inputs.ts';
import { keepHeapSmall } from './lean-heap.ts';
import { lackingFiles } from './own-packages.ts';
import { openProgress } from './progress.ts';
import { openSpec } from './spec-folder.ts';
import { reportOutcome, reportLacking, reportUpToDate } from './report.ts';
import { changes } from './watch.ts';

/** What lasts from one run to the next. */
interface Kept extends Lasting {
  readonly cache: Cache;
  readonly thread: EmitThread;
}

/**
 * With fewer files than `least`, a second thread takes longer than it saves. With more than `most`, memory matters more than time: the
 * thread would have its own copy of the model.
 */
const filesForThread = { least: 30, most: 200 };

/** The whole `generate` command, if there may be something to do. Returns the exit code. */
export function generateCommand(args: readonly string[], cache: Cache): Promise<number> {
  const run = async (options: GenerateOptions) => {
    const kept: Kept = { cache, thread: new EmitThread(), ...(options.watch && { parsedFiles: new ParsedFiles() }) };
    try {
      return await (options.watch ? keepGenerating(options, kept) : generateOnce(options, kept));
    } finally {
      await kept.thread.close();
    }
  };
  return runCommand({ name: 'generate', usage: generateUsage, read: readGenerateOptions, run }, args);
}

async function generateOnce(options: GenerateOptions, kept: Kept): Promise<number> {
  await openSpec(options.spec);
  return generateHeld(options, kept);
}

/** Generates again after each change. The folder of the spec may appear, disappear and reappear. */
async function keepGenerating(options: GenerateOptions, kept: Kept): Promise<number> {
  let hasBegun = false;
  for await (const _ of changes(options.spec)) {
    await generateHeld(options, kept);
    if (!hasBegun) console.log(`Watching ${options.spec}; stop with Ctrl-C.`);
    hasBegun = true;
  }
  return 0;
}

/** One run at a time for a folder: of two runs, the second waits for the first. */
async function generateHeld(options: GenerateOptions, kept: Kept): Promise<number> {
  const release = await holdFolder(options.out, () => {
    if (process.stderr.isTTY) console.error(`Another run writes to ${options.out}; waiting for its end.`);
  });
  try {
    return await generateSettled(options, kept);
  } finally {
    release();
  }
}

/** Generates until the spec doesn't change during the run. Otherwise the outputs could mix an old and a new spec. */
async function generateSettled(options: GenerateOptions, kept: Kept): Promise<number> {
  const { cache } = kept;
  for (;;) {
    const before = readInputs(options);
    const code = await generateAndReport(options, kept, () => isUpToDate(options, cache, before));
    if (readInputs(options).hash === before.hash) {
      if (code === 0) rememberRun(options, cache, before);
      return code;
    }
    console.error('The spec has changed during the run: generating again.');
  }
}

async function generateAndReport(options: GenerateOptions, { cache, ...lasting }: Kept, isDone: () => boolean): Promise<number> {
  const { spec, out: outDir, only, check } = options;
  const lacking = lackingFiles(outDir, only);
  if (lacking.length > 0) return reportLacking(lacking, options);
  if (isDone()) return reportUpToDate(options);
  const count = listSpec(resolve(spec)).filter(({ kind }) => kind === 'file').length;
  if (count > filesForThread.most) keepHeapSmall();
  else if (only.length > 1 && count >= filesForThread.least) lasting.thread.start();
  const facts = openFacts(outDir, cache);
  const progress = openProgress(process.stderr);
  const job: Job = { specDir: resolve(spec), outDir, only, check, onStep: progress.step };
  try {
    const outcome = await generateWith(job, lasting).finally(progress.end);
    const news = outcome.kind === 'plan' ? facts.changes(outcome.model.protocol) : [];
    const code = reportOutcome(outcome, options, news);
    if (outcome.kind === 'plan' && code === 0) facts.keep(outcome.model.protocol);
    return code;
  } catch (error) {
    // An order may still be under way.
    await lasting.thread.close();
    if (!(error instanceof WriteFault)) throw error;
    console.error(error.message);
    return 1;
  }
}
