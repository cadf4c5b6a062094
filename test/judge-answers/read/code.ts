import { otherReturnCodes, returnCodes, userMayRetry } from '../facts/codes.ts';
import { NumberText, type Json } from '../json/json.ts';
import { settled, unread, type Outcome, type Outcomes, type Wish } from './outcome.ts';
import { numberAsText } from './text.ts';

/** A sub code in the form in which it's compared; what is known of it is undefined for an unknown one. */
export function subCodeLeaf(code: string, isExplained: boolean, billed?: boolean, retry?: boolean): string {
  return `${code}, ${isExplained ? 'explained' : 'unknown'}, billed ${String(billed)}, may retry ${String(retry)}`;
}

export function readSubCode(json: Json): Outcomes {
  if (typeof json === 'string') return settled(knownLeaf(json), userMayRetry.has(json) ? 'none' : 'unknown-value');
  if (!(json instanceof NumberText)) return unread;
  const [first, ...others] = numberAsText(json.text, userMayRetry.has(json.text) ? 'maybe' : 'some');
  return [withLeaf(first), ...others.map(withLeaf)];
}

export function readReturnCode(json: Json): Outcomes {
  if (typeof json === 'string') return settled(json, noticeFor(json));
  if (!(json instanceof NumberText)) return unread;
  return numberAsText(json.text, 'some');
}

function withLeaf({ value, notice }: Outcome): Outcome {
  return { value: value === undefined ? undefined : knownLeaf(String(value)), notice };
}

function knownLeaf(code: string): string {
  const retry = userMayRetry.get(code);
  return retry === undefined ? subCodeLeaf(code, false) : subCodeLeaf(code, true, true, retry);
}

function noticeFor(code: string): Wish {
  if (returnCodes.has(code)) return 'none';
  return otherReturnCodes.has(code) ? 'maybe' : 'unknown-value';
}
