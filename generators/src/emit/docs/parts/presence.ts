import type { Field, Message } from '../../../model/protocol.ts';
import { badge, type Inline, type Tone } from '../content/inline.ts';

/** Whether a field must be sent, or is always received. */
export function presence(message: Message, field: Field): Inline {
  const words = presenceInWords(message, field);
  return badge(tones[words], words);
}

function presenceInWords({ role, rules }: Message, { path, required, returnedWhen }: Field): keyof typeof tones {
  if (role !== 'request') {
    if (required) return 'always there';
    return returnedWhen.length > 0 ? 'conditional' : 'may be missing';
  }
  if (required) return 'required';
  return rules.some((rule) => rule.exactlyOne?.of.includes(path)) ? 'exactly one of' : 'optional';
}

const tones = {
  required: 'must',
  'always there': 'must',
  'exactly one of': 'choice',
  conditional: 'choice',
  optional: 'may',
  'may be missing': 'may',
} as const satisfies Record<string, Tone>;
