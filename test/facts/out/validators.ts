import { loadValidators, type Validate } from '../../support/validators.ts';
import { generated } from './generated.ts';

/** A message's validator by the name of its type. */
export async function validators(): Promise<(type: string) => Validate> {
  return loadValidators(await generated('validators'));
}

export type { Validate };
