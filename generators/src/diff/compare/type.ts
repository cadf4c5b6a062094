import type { FieldType } from '../../model/protocol.ts';
import { fact, type Compare } from './parts.ts';

const narrower = fact('narrower', 'the type');
const wider = fact('wider', 'the type');
const other = fact('type-changed', 'the type');

/** Compares types. Every integer is a number; all other types exclude each other. */
export const type: Compare<FieldType> = (was, is, at, owner) => {
  if (was === 'number' && is === 'integer') return narrower(was, is, at, owner);
  if (was === 'integer' && is === 'number') return wider(was, is, at, owner);
  return other(was, is, at, owner);
};
