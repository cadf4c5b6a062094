import { isValues, openedAll, type Values } from '../values.ts';

/** The values of earlier requests and responses, by name. The next request often needs them, for example an id. */
export class EarlierValues {
  #values: Readonly<Record<string, unknown>> = {};

  get values(): Values {
    return this.#values;
  }

  add(message: unknown): void {
    this.#values = { ...this.#values, ...Object.fromEntries(leaves(openedAll(message))) };
  }
}

function leaves(value: unknown): [string, unknown][] {
  if (!isValues(value)) return [];
  return Object.entries(value).flatMap(([name, inner]): [string, unknown][] =>
    isValues(inner) ? leaves(inner) : [[name, inner]],
  );
}
