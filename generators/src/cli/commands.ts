/** The commands. Importing this file loads the whole compiler. */
export { specDiff } from './diff.ts';
export { generateCommand as generate } from './generate.ts';
export { lint } from './lint.ts';
export { overlay } from './overlay.ts';
