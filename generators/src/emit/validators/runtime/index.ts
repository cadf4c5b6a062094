export { discriminated, guard, validator } from './door.ts';
