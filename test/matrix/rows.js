import { bundlers } from './bundlers.js';
import { compilers } from './compilers.js';
import { frameworks } from './frameworks.js';
import { installers } from './installers.js';
import { runTimes } from './run-times.js';

/** The set-ups of consumers, each in a folder of its own that has nothing but the tarballs. */
export const rows = [...installers, ...runTimes, ...compilers, ...frameworks, ...bundlers];
