import type * as Validators from '../../packages/validators/generated/index.mjs';

/** A call of an exported function. It is sent to the browser as JSON. */
export interface Case {
  readonly name: string;
  readonly args: readonly unknown[];
  /** The form of the first argument. */
  readonly as?: 'bytes' | 'a URL' | 'parameters';
}

export interface Batch {
  readonly validators: typeof Validators;
  readonly cases: readonly Case[];
}

/**
 * Makes all calls, and returns the results as text, with the content of images. It runs in the browser and in Node, so it
 * uses nothing from other modules.
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
    const entryPoint: unknown = Reflect.get(validators, name);
    if (typeof entryPoint !== 'function') return `There is no ${name}`;
    const result: unknown = Reflect.apply(entryPoint, undefined, [handOver(first, as), ...others]);
    const raw: unknown = Reflect.get(Object(result), 'raw');
    return JSON.stringify([result, raw], write) ?? 'nothing';
  });
}
