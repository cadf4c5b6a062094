import { memberName } from '../literals.ts';
import type { SourceCode } from '../module/source-code.ts';

export function list(items: readonly SourceCode[]): SourceCode {
  return `[${items.join(', ')}]`;
}

export function record(entries: Readonly<Record<string, SourceCode>>): SourceCode {
  return `{ ${Object.entries(entries)
    .map(([key, value]) => `${memberName(key)}: ${value}`)
    .join(', ')} }`;
}

/** A call that bundlers remove if its result isn't used. */
export function call(callee: string, ...args: readonly SourceCode[]): SourceCode {
  return `/* @__PURE__ */ ${callee}(${args.join(', ')})`;
}

/** A function that creates a value at its first call: most programs never need most of the tables. */
export function lazily(name: string, value: SourceCode): SourceCode {
  return `let ${name}Made;\nfunction ${name}() { return (${name}Made ??= ${value}); }`;
}
