import type { Field, Message } from '../../../model/protocol.ts';
import { badge, type Inline, type Tone } from '../content/inline.ts';

/** Whether a field has to be sent, or can be counted on. */
export function presence(message: Message, field: Field): Inline {
  const words = presenceInWords(message, field);
  return badge(tones[words], words);
}

function presenceInWords({ role, rules }: Message, { path, required, returnedWhen }: Field): keyof typeof tones {
  if (role !== 'request') {
    if (required) return 'always there';
    return returnedWhen.length > 0 ? 'on a condition' : 'may be missing';
  }
  if (required) return 'required';
  return rules.some((rule) => rule.exactlyOne?.of.includes(path)) ? 'one of a choice' : 'optional';
}

const tones = {
  required: 'must',
  'always there': 'must',
  'one of a choice': 'choice',
  'on a condition': 'choice',
  optional: 'may',
  'may be missing': 'may',
} as const satisfies Record<string, Tone>;
