export { lint, main } from './cli/main.ts';
