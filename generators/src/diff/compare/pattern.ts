import type { Field } from '../../model/protocol.ts';
import { fact, text, type Compare } from './parts.ts';

/** Compares patterns. A changed pattern counts as breaking: it can't be decided which of the two accepts less. */
export const pattern: Compare<Field['pattern']> = (before, after, at, owner) => {
  const [was, is] = [before?.regex, after?.regex];
  if (was === is) return text('what the pattern means')(before?.means, after?.means, at, owner);
  if (was === undefined) return [{ kind: 'narrower', at, says: `it has to match ${is} now.`, is }];
  if (is === undefined) return [{ kind: 'wider', at, says: `it no longer has to match a pattern; it was ${was}.`, was }];
  return [{ kind: 'pattern-changed', at, says: `it has to match ${is} now; it was ${was}.`, was, is }];
};

const usualForm = fact('notice-changed', 'the usual form');

/** Compares the usual forms. Texts without this form cause a notice. */
export const usual: Compare<Field['usual']> = (before, after, at, owner) => {
  const [was, is] = [before?.regex, after?.regex];
  if (was === is) return text('what the usual form means')(before?.means, after?.means, at, owner);
  return usualForm(was, is, at, owner);
};
