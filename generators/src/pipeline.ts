import { check, checkExamples } from './check/check.ts';
import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { OutputFile } from './emit/emitter.ts';
import { emitters, type OutputName } from './emit/emitters.ts';
import { load, type Loaded } from './load/load.ts';
import { buildProtocol } from './model/build.ts';
import { toModel, type Model } from './model/model.ts';

export interface Compiled {
  readonly kind: 'compiled';
  readonly model: Model;
}

export interface Faulty {
  readonly kind: 'faulty';
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: Loaded['texts'];
}

/** load -> check -> model: a spec folder to the model, or every problem of it at once. */
export async function compile(specDir: string, metaSchemaDir: string): Promise<Compiled | Faulty> {
  const loaded = await load(specDir, metaSchemaDir);
  const checked = check(loaded);
  if (checked.kind === 'unsound') return faulty(checked.diagnostics, loaded.texts);
  const model = toModel(buildProtocol(checked.spec));
  const wrong = checkExamples(checked.spec, model);
  return wrong.length > 0 ? faulty(wrong, loaded.texts) : { kind: 'compiled', model };
}

/** model -> files in memory, for the outputs asked for. */
export async function emit(model: Model, outputs: readonly OutputName[]): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const output of outputs) files.push(...(await (await emitters[output]())(model)));
  return files;
}

function faulty(diagnostics: readonly Diagnostic[], texts: Loaded['texts']): Faulty {
  return { kind: 'faulty', diagnostics: diagnostics.toSorted(byPlace), texts };
}
