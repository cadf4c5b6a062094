import type * as Validators from '../../packages/validators/generated/index.mjs';

/** One call: a name that the package exports, and what to call it with; JSON carries both to the browser. */
export interface Case {
  readonly name: string;
  readonly args: readonly unknown[];
  /** How the first argument is handed over. */
  readonly as?: 'bytes' | 'a URL' | 'parameters';
}

export interface Batch {
  readonly validators: typeof Validators;
  readonly cases: readonly Case[];
}

/**
 * Calls all of them and gives what came, as texts, with pictures written out. It runs in the browser and here, so it
 * is independent of the others.
 */
export function runBatch({ validators, cases }: Batch): string[] {
  const handOver = (value: unknown, as: Case['as']): unknown => {
    if (as === 'bytes') return new TextEncoder().encode(String(value));
    if (as === 'a URL') return new URL(String(value));
    return as === 'parameters' ? new URLSearchParams(String(value)) : value;
  };
  const write = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('base64' in value) || !('bytes' in value)) return value;
    if (typeof value.base64 !== 'function' || typeof value.bytes !== 'function') return value;
    const bytes: unknown = value.bytes();
    return { base64: String(value.base64()), bytes: bytes instanceof Uint8Array ? bytes.join() : 'none' };
  };
  return cases.map(({ name, args: [first, ...others], as }) => {
    const door: unknown = Reflect.get(validators, name);
    if (typeof door !== 'function') return `There is no ${name}`;
    const result: unknown = Reflect.apply(door, undefined, [handOver(first, as), ...others]);
    const raw: unknown = Reflect.get(Object(result), 'raw');
    return JSON.stringify([result, raw], write) ?? 'nothing';
  });
}
