import type { Model } from '../model/model.ts';
import type { OutputFile } from '../output-file.ts';
import type { Emitter } from './emitter.ts';

type LoadEmitter = () => Promise<Emitter>;

/**
 * The only list of outputs, by the name of their package. The first emitter of an output is its main one: a second thread can run it
 * while this thread runs the others. An emitter is imported only when it is needed.
 */
export const emitters = {
  openapi: [async () => (await import('./openapi/emit.ts')).emitOpenApi],
  schemas: [async () => (await import('./schemas/emit.ts')).emitSchemas],
  types: [async () => (await import('./types/emit.ts')).emitTypes],
  validators: [async () => (await import('./validators/emit.ts')).emitValidators],
  docs: [
    async () => (await import('./docs/emit.ts')).emitDocs,
    async () => (await import('./docs/emit-site-data.ts')).emitSiteData,
  ],
} as const satisfies Record<string, readonly [LoadEmitter, ...LoadEmitter[]]>;

/** What another process does for an output. It can begin before the outputs that come first are generated. */
export const preparations: Readonly<Partial<Record<keyof typeof emitters, (model: Model) => Promise<void>>>> = {
  async validators(model) {
    const { bundledModules } = await import('./validators/modules.ts');
    // The error is thrown later, where the modules are used.
    bundledModules(model).catch(() => {});
  },
  async docs(model) {
    const { workbenchFiles } = await import('./docs/workbench/emit.ts');
    workbenchFiles(model).catch(() => {});
  },
};

/** The files of one output. */
export async function* filesOf(model: Model, output: OutputName): AsyncGenerator<OutputFile> {
  yield* mainFilesOf(model, output);
  yield* otherFilesOf(model, output);
}

/** The files of the output's main emitter. */
export async function* mainFilesOf(model: Model, output: OutputName): AsyncGenerator<OutputFile> {
  const emitter = await emitters[output][0]();
  yield* emitter(model);
}

/** The files of the output's other emitters. */
export async function* otherFilesOf(model: Model, output: OutputName): AsyncGenerator<OutputFile> {
  for (const load of emitters[output].slice(1)) {
    const emitter = await load();
    yield* emitter(model);
  }
}

export type OutputName = keyof typeof emitters;
export const outputNames: readonly OutputName[] = Object.keys(emitters).filter(isOutputName);

function isOutputName(name: string): name is OutputName {
  return Object.hasOwn(emitters, name);
}
