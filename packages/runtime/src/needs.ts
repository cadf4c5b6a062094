// What a runtime may lack: some have nothing but the language.

/** The reason why a check can't read something here; undefined where the runtime has what it takes. */
export function lacks(name: 'TextDecoder' | 'URLSearchParams'): string | undefined {
  return typeof Reflect.get(globalThis, name) === 'function'
    ? undefined
    : `can't be read here: this runtime has no ${name}; load one first`;
}
