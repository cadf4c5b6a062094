import type { Field } from '../../model/protocol.ts';
import { fact, text, type Compare } from './parts.ts';

/** The form of a text. Whether one regular expression takes less than another nobody can tell. */
export const pattern: Compare<Field['pattern']> = (before, after, at, owner) => {
  const [was, is] = [before?.regex, after?.regex];
  if (was === is) return text('what the pattern means')(before?.means, after?.means, at, owner);
  if (was === undefined) return [{ kind: 'narrower', at, says: `it has to match ${is} now.`, is }];
  if (is === undefined) return [{ kind: 'wider', at, says: `it has to match no pattern any more; it was ${was}.`, was }];
  return [{ kind: 'pattern-changed', at, says: `it has to match ${is} now; it was ${was}.`, was, is }];
};

const usualForm = fact('notice-changed', 'the usual form');

/** The form whose absence gives a notice. */
export const usual: Compare<Field['usual']> = (before, after, at, owner) => {
  const [was, is] = [before?.regex, after?.regex];
  if (was === is) return text('what the usual form means')(before?.means, after?.means, at, owner);
  return usualForm(was, is, at, owner);
};
