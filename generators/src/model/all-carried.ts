/**
 * Proves at compile time that a function carries every keyword of a part of the spec into the model. Destructure the keywords that
 * the function uses, and pass the rest here: it must be empty. So a new keyword of the meta-schema doesn't compile until each such
 * function handles it. An underscore before a name marks a keyword that is carried elsewhere.
 */
export function allCarried(_rest: Readonly<Record<string, never>>): void {}
