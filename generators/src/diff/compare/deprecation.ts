import { isDeepStrictEqual } from 'node:util';
import { lowerFirst } from '../../model/names.ts';
import { deprecatedInWords } from '../../model/phrases.ts';
import type { Deprecated } from '../../model/protocol.ts';
import type { Compare } from './parts.ts';

/** Compares whether something is deprecated, since when, and what to use instead. */
export function deprecation(subject: string): Compare<Deprecated | undefined> {
  return (was, is, at) => {
    if (isDeepStrictEqual(was, is)) return [];
    const says = is ? `${subject} is ${lowerFirst(deprecatedInWords(is))}` : `${subject} is no longer deprecated.`;
    return [{ kind: 'deprecation-changed', at, says, was, is }];
  };
}
