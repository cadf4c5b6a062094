import type { DocType } from '../../packages/validators/generated/types.mjs';
import { findContradictions } from './contradictions.ts';
import { Decoded } from './decoded.ts';
import { answerFields } from './facts/answer.ts';
import { isMembers } from './json/json.ts';
import { unwrap } from './json/unwrap.ts';
import { walk } from './walk.ts';

/** Decodes an answer of CheckResult as the pages describe it, and as responses must be read. */
export function decode(body: string, docType?: DocType): Decoded {
  const decoded = new Decoded();
  const { json, texts } = unwrap(body.replace(/^\uFEFF/, ''));
  if (texts > 2) decoded.open.add('');
  if (!isMembers(json)) {
    decoded.refused = true;
    return decoded;
  }
  if (texts === 2) decoded.notice('unusual-form', '');
  walk(decoded, json, { kind: 'object', fields: answerFields(docType) }, '');
  findContradictions(decoded);
  return decoded;
}
