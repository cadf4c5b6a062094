import { memberName } from '../literals.ts';

/** JavaScript source of an expression or a statement. */
export type Source = string;

export function list(items: readonly Source[]): Source {
  return `[${items.join(', ')}]`;
}

export function record(entries: Readonly<Record<string, Source>>): Source {
  return `{ ${Object.entries(entries)
    .map(([key, value]) => `${memberName(key)}: ${value}`)
    .join(', ')} }`;
}

/** A call that bundlers remove if its result isn't used. */
export function call(callee: string, ...args: readonly Source[]): Source {
  return `/* @__PURE__ */ ${callee}(${args.join(', ')})`;
}

/** A function that creates a value at its first call: most programs never need most of the tables. */
export function lazily(name: string, value: Source): Source {
  return `let ${name}Made;\nfunction ${name}() { return (${name}Made ??= ${value}); }`;
}
