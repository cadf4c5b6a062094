import type { Model } from '../../model/model.ts';
import { remember, rememberLast } from '../../remember.ts';
import { bundle } from './bundle.ts';
import { doors, type Door } from './doors.ts';
import { partModule, statements, wholeModule } from './module.ts';
import { statementsFor } from './needed.ts';
import { parts, type Part } from './parts.ts';
import type { Source } from './source.ts';

export interface OwnModule extends Part {
  readonly path: string;
}

export interface ValidatorModules {
  /** The statements that all modules are made of. */
  readonly statements: readonly Source[];
  readonly all: readonly Door[];
  /** The parts that can be imported by themselves. */
  readonly own: readonly OwnModule[];
  /** The source of each module, by the name of its file without ending. */
  readonly bundled: Promise<ReadonlyMap<string, string>>;
}

/** The modules of a model's validators: what is published, and what vectors get their answers from. */
export const validatorModules = remember(({ protocol, strict }: Model): ValidatorModules => {
  const all = doors(protocol);
  const own = parts(protocol, all).map((part) => ({ ...part, path: `parts/${part.name}` }));
  const whole = statements(protocol, strict, all);
  const needed = statementsFor(whole);
  const sources = new Map([
    ['index', wholeModule(whole, protocol)],
    ...own.map(({ path, exports }) => [path, partModule(needed(exports), exports)] as const),
  ]);
  return { statements: whole, all, own, bundled: bundleOnce(sources) };
});

const bundleOnce = rememberLast((modules: ReadonlyMap<string, Source>) => JSON.stringify([...modules]), bundle);
