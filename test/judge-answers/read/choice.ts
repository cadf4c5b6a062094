import { NumberText, type Json } from '../json/json.ts';
import { perhaps, settled, unread, type Outcomes } from './outcome.ts';
import { numberAsText } from './text.ts';

/** True for the documented yes alone, false for the documented no alone. */
export function readFlag(json: Json): Outcomes {
  return json === 'Y' || json === 'N' ? settled(json === 'Y') : unread;
}

/** A value that isn't listed is kept where the list is open. */
export function readChoice(json: Json, values: readonly string[], isOpen: boolean | 'unsettled'): Outcomes {
  if (json instanceof NumberText) return isOpen ? unsettledNumber(json.text) : unread;
  if (typeof json !== 'string') return unread;
  if (values.includes(json)) return settled(json);
  if (isOpen === 'unsettled') return perhaps(json, 'unknown-value');
  return isOpen ? settled(json, 'unknown-value') : settled(undefined, 'unknown-value');
}

/** Whether a number in the place of a listed text is kept isn't settled. */
function unsettledNumber(digits: string): Outcomes {
  return [...numberAsText(digits, 'some'), ...unread];
}
