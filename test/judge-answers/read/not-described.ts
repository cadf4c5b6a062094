import { NumberText, type Json } from '../json/json.ts';
import { settled, type Outcomes } from './outcome.ts';
import { numberAsText } from './text.ts';

/** Members that only the SDK has are handed on as they are, and reported. */
export function readNotDescribed(json: Json): Outcomes {
  if (typeof json === 'string') return settled(json, 'not-described');
  return json instanceof NumberText ? numberAsText(json.text, 'some') : settled(undefined, 'some');
}
