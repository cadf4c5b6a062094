import { check, checkExamples, checkScenarios } from './check/check.ts';
import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts';
import { filesOf, otherFilesOf, preparations, type OutputName } from './emit/emitters.ts';
import { load, type Loaded, type ParsedFiles } from './load/load.ts';
import type { Spec } from './load/spec.ts';
import { buildProtocol } from './model/build.ts';
import { toModel, type Model } from './model/model.ts';
import type { EmitThread } from './emit-thread.ts';
import type { Refused } from './emit/openapi/refused.ts';
import type { OutputFile } from './output-file.ts';
import { plan, type BarredFolder, type BrokenManifest, type Plan } from './write/plan.ts';
import { readRelease } from './release.ts';
import { workThrough } from './work-error.ts';
import { write } from './write/write.ts';

export { outputNames, type OutputName } from './emit/emitters.ts';

export interface Job {
  readonly specDir: string;
  /** The folder that holds a folder for each package. */
  readonly outDir: string;
  readonly only: readonly OutputName[];
  /** Compare only, and write nothing. */
  readonly check: boolean;
  /** Called before each part of the work, with its name. */
  readonly onStep?: (step: string) => void;
}

/** How a run ended. */
export type Generated = Faulty | BarredFolder | BrokenManifest | Planned;

/** What was written, or would be, and the model it was generated from. */
export interface Planned extends Plan {
  readonly model: Model;
}

/**
 * Generates packages from a spec: load -> check -> model -> emit -> write. Nothing is written unless everything can be.
 *
 * @param job The spec, the folder for the packages, and which outputs to make.
 * @returns What was written, or with `check` what differs; or every problem of the spec (`kind: 'faulty'`).
 * @throws {WriteFault} If a file can't be written. All files are then as they were.
 */
export function generate(job: Job): Promise<Generated> {
  return generateWith(job, {});
}

/** What may last from one run to the next. */
export interface Lasting {
  /** If it is running, it generates one of the outputs. */
  readonly thread?: EmitThread;
  /** Files that haven't changed needn't be parsed again. */
  readonly parsedFiles?: ParsedFiles;
}

/** Like `generate`, with what lasts from one run to the next. */
export async function generateWith(
  { specDir, outDir, only, check: isCheck, onStep }: Job,
  { thread, parsedFiles }: Lasting,
): Promise<Generated> {
  onStep?.('Reading the spec');
  const shared = thread?.isRunning && only.length > 1 ? only.at(-1) : undefined;
  let ordered: Ordered | undefined;
  const model = await modelOf(specDir, parsedFiles, (built) => {
    ordered = thread && shared && { output: shared, files: thread.emit(built, shared) };
  });
  if ('kind' in model) {
    // Nobody reads what was ordered.
    if (ordered) await thread?.close();
    return model;
  }
  const files = ordered ? emitInBoth(model, only, ordered, onStep) : emit(model, only, onStep);
  const planned = isCheck ? await plan(outDir, files, only) : await write(outDir, files, only);
  return planned.kind === 'plan' ? { ...planned, model } : planned;
}

export interface Compiled {
  readonly kind: 'compiled';
  readonly spec: Spec;
  readonly model: Model;
}

export interface Faulty {
  readonly kind: 'faulty';
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: Loaded['texts'];
}

/**
 * Reads a spec: load -> check -> model.
 *
 * @param specDir The folder with `service.yaml`.
 * @returns The model, or every problem of the spec at once, sorted by place.
 */
export function compile(specDir: string): Promise<Compiled | Faulty> {
  return compileWith(specDir);
}

/** The model alone: the spec takes much memory, which the emitters need. */
async function modelOf(
  specDir: string,
  parsedFiles: ParsedFiles | undefined,
  onModel: (model: Model) => void,
): Promise<Model | Faulty> {
  const compiled = await compileWith(specDir, parsedFiles, onModel);
  return compiled.kind === 'faulty' ? compiled : compiled.model;
}

/** `onModel` is called as soon as there is a model: its examples and scenarios may still be wrong. */
async function compileWith(
  specDir: string,
  parsedFiles?: ParsedFiles,
  onModel?: (model: Model) => void,
): Promise<Compiled | Faulty> {
  const loaded = await load(specDir, parsedFiles);
  const checked = check(loaded);
  if (checked.kind === 'unsound') return faulty(checked.diagnostics, loaded.texts);
  const model = toModel(buildProtocol(checked.spec, readRelease(specDir)));
  onModel?.(model);
  const examples = checkExamples(checked.spec, model);
  // Scenarios are built from the examples, so a problem of an example is reported once, at the example.
  const wrong = examples.length > 0 ? examples : checkScenarios(checked.spec, model);
  return wrong.length > 0 ? faulty(wrong, loaded.texts) : { kind: 'compiled', spec: checked.spec, model };
}

/**
 * Generates the files of some outputs in memory, one after the other.
 *
 * @param model What `compile` returned.
 * @param outputs Names of outputs; `outputNames` has all of them.
 * @param onStep Called with a sentence for people before each output.
 */
export async function* emit(model: Model, outputs: readonly OutputName[], onStep?: Job['onStep']): AsyncGenerator<OutputFile> {
  await prepare(model, outputs);
  yield* inTurn(outputs, onStep, (output) => filesOf(model, output));
}

/** The files of an output's main emitter, which the second thread generates. */
interface Ordered {
  readonly output: OutputName;
  readonly files: AsyncIterable<OutputFile>;
}

/** Like `emit`. The second thread runs the main emitter of the last output, which takes as long as all other emitters together. */
async function* emitInBoth(
  model: Model,
  outputs: readonly OutputName[],
  ordered: Ordered,
  onStep: Job['onStep'],
): AsyncGenerator<OutputFile> {
  await prepare(model, outputs);
  yield* inTurn(outputs, onStep, async function* (output) {
    if (output !== ordered.output) return yield* filesOf(model, output);
    yield* otherFilesOf(model, output);
    yield* ordered.files;
  });
}

async function prepare(model: Model, outputs: readonly OutputName[]): Promise<void> {
  for (const output of outputs) await preparations[output]?.(model);
}

/** The files of all outputs, one output after the other. */
async function* inTurn(
  outputs: readonly OutputName[],
  onStep: Job['onStep'],
  files: (output: OutputName) => AsyncIterable<OutputFile>,
): AsyncGenerator<OutputFile> {
  const owners = new Map<string, OutputName>();
  for (const output of outputs) {
    onStep?.(`Generating ${output}`);
    for await (const file of workThrough(`the output ${output}`, () => files(output))) {
      const before = owners.get(file.path);
      // One of the two files would be lost. The rules on names prevent this.
      if (before !== undefined) throw new Error(`Both ${before} and ${output} generate ${file.path}.`);
      owners.set(file.path, output);
      yield file;
    }
  }
}

/** The reasons why gateways would reject the documents that are generated for them. */
export async function refusedByGateways(model: Model): Promise<readonly Refused[]> {
  return (await import('./emit/openapi/refused.ts')).refusedDocuments(model);
}

function faulty(diagnostics: readonly Diagnostic[], texts: Loaded['texts']): Faulty {
  return { kind: 'faulty', diagnostics: diagnostics.toSorted(byPlace), texts };
}
