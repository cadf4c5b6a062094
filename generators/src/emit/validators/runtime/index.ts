export { callback } from './callback.ts';
export { decoder } from './decoder.ts';
export * from './decoding.ts';
export { guard, standard, validator } from './door.ts';
export { redactor } from './redact.ts';
