// Some runtimes have only the language, without these globals.

/** Why the input can't be read in this runtime; undefined if the runtime has what is needed. */
export function lacks(name: 'TextDecoder' | 'URLSearchParams'): string | undefined {
  return typeof Reflect.get(globalThis, name) === 'function'
    ? undefined
    : `can't be read here: this runtime has no ${name}; load one first`;
}
