import type { Model } from '../../model/model.ts';
import { remember, rememberLast } from '../../remember.ts';
import { bundle } from './bundle.ts';
import { entryPoints, type EntryPoint } from './entry-points.ts';
import { partModule, statements, wholeModule } from './module.ts';
import { statementsFor } from './needed.ts';
import { parts, type Part } from './parts.ts';
import type { SourceCode } from '../module/source-code.ts';

export interface OwnModule extends Part {
  readonly path: string;
}

export interface ValidatorModules {
  /** The statements that all modules consist of. */
  readonly statements: readonly SourceCode[];
  readonly all: readonly EntryPoint[];
  /** The parts that can be imported by themselves. */
  readonly own: readonly OwnModule[];
}

/** The modules of a model's validators, before bundling. */
export const validatorModules = remember(({ protocol, strict }: Model): ValidatorModules => {
  const all = entryPoints(protocol);
  const own = parts(protocol, all).map((part) => ({ ...part, path: `parts/${part.name}` }));
  return { statements: statements(protocol, strict, all), all, own };
});

/** The source of each module, by the name of its file without ending: what is published, and what vectors get their answers from. */
export const bundledModules = remember((model: Model): Promise<ReadonlyMap<string, SourceCode>> => {
  const { statements, own } = validatorModules(model);
  const needed = statementsFor(statements);
  const sources = new Map([
    ['index', wholeModule(statements, model.protocol)],
    ...own.map(({ path, exports }) => [path, partModule(needed(exports), exports)] as const),
  ]);
  return bundleOnce(sources);
});

const bundleOnce = rememberLast((modules: ReadonlyMap<string, SourceCode>) => JSON.stringify([...modules]), bundle);
