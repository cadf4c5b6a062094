import type { Model } from '../model/model.ts';
import type { OutputFile } from '../output-file.ts';
import type { Emitter } from './emitter.ts';

/** The only list of outputs, by the name of their package. An emitter is imported only when it is needed. */
export const emitters = {
  openapi: async () => (await import('./openapi/emit.ts')).emitOpenApi,
  schemas: async () => (await import('./schemas/emit.ts')).emitSchemas,
  types: async () => (await import('./types/emit.ts')).emitTypes,
  validators: async () => (await import('./validators/emit.ts')).emitValidators,
  docs: async () => (await import('./docs/emit.ts')).emitDocs,
} as const satisfies Record<string, () => Promise<Emitter>>;

/** What another process does for an output. It can begin before the outputs that come first are generated. */
export const preparations: Readonly<Partial<Record<keyof typeof emitters, (model: Model) => Promise<void>>>> = {
  async validators(model) {
    const { bundledModules } = await import('./validators/modules.ts');
    // The error is thrown later, where the modules are used.
    bundledModules(model).catch(() => {});
  },
};

/** The files of one output. */
export async function* filesOf(model: Model, output: OutputName): AsyncGenerator<OutputFile> {
  const emitter = await emitters[output]();
  yield* emitter(model);
}

export type OutputName = keyof typeof emitters;
export const outputNames: readonly OutputName[] = Object.keys(emitters).filter(isOutputName);

function isOutputName(name: string): name is OutputName {
  return Object.hasOwn(emitters, name);
}
