import type { Field, Value } from '../../model/protocol.ts';
import type { Finding } from '../change.ts';
import { step, type Spot } from '../spot.ts';
import type { Side } from '../world.ts';
import { deprecation } from './deprecation.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Pair, type Rules } from './parts.ts';
import { enumerate } from '../../enumerate.ts';
import { show } from './words.ts';

/** The values that a field takes; from any to some and back, too. */
export const values: Compare<Field['values'], Field> = (before, after, at, owner) => {
  if (isOneList(owner, at)) return resorted(before, after, at, owner);
  const [was, is] = [before.map(({ value }) => value), after.map(({ value }) => value)];
  if (was.length === 0 && is.length > 0) {
    const kind = owner.after.open ? 'known-value-added' : 'narrower';
    return [{ kind, at, says: `its values are ${enumerate(is.map(show), 'and')} now; it took any.`, is }];
  }
  if (was.length > 0 && is.length === 0) {
    const kind = owner.before.open ? 'known-value-removed' : 'wider';
    return [{ kind, at, says: `it takes any value now; it had ${enumerate(was.map(show), 'and')}.`, was }];
  }
  return members(owner, (was, is, at) => compareParts(valueRules(is), was, is, at))(before, after, at, owner);
};

function valueRules({ value }: Value): Rules<Value> {
  return {
    value: nothing('identifies it'),
    means: fact('meaning-changed', `the meaning of ${show(value)}`),
    flag: fact('flag-changed', `what ${show(value)} is once decoded`),
    deprecated: deprecation(`the value ${show(value)}`),
    notes: text(`a note on ${show(value)}`),
    source: text(`the sources of ${show(value)}`),
  };
}

/** Codes of one list, as far as they were there and are: what is new or gone, and what a code means, is reported at the list. */
const resorted: Compare<Field['values'], Field> = (before, after, at, owner) => {
  const stays = ({ codeLists }: Side, { codeList = '' }: Field) => {
    const codes = new Set(codeLists.get(codeList)?.codes.map(({ code }) => code));
    return ({ value }: Value) => codes.has(value);
  };
  const was = before.filter(stays(at.world.after, owner.after));
  const is = after.filter(stays(at.world.before, owner.before));
  return members(owner, () => [])(was, is, at, owner);
};

function members({ before, after }: Pair<Field>, same: Compare<Value>): Compare<readonly Value[]> {
  return each({
    keys: [({ value }) => value],
    spot: ({ value }, at) => step(at, { key: 'value', is: value }),
    same,
    added: ({ value }) => ({ kind: before.open ? 'known-value-added' : 'value-added', says: `the value ${show(value)} is new.` }),
    removed: ({ value }) => ({
      kind: after.open ? 'known-value-removed' : 'value-removed',
      says: `the value ${show(value)} is gone.`,
    }),
    content: ({ means }) => means,
  });
}

/** Whether other values may come. */
export const open: Compare<boolean, Field> = (before, after, at, owner) =>
  before === after || followsList(owner, at) ? [] : opened(after, at);

/** The sentence on a list that was opened or closed. */
export function opened(isOpen: boolean, at: Spot): Finding[] {
  return isOpen
    ? [{ kind: 'now-open', at, says: 'other values may come now; it had those listed and no others.' }]
    : [{ kind: 'now-closed', at, says: 'it has the values listed and no others now; others might come.' }];
}

/** Whether the values are those of one code list before and after. */
export function isOneList({ before, after }: Pair<Field>, { world }: Spot): boolean {
  const [id, newId] = [before.codeList, after.codeList];
  return id !== undefined && newId !== undefined && world.isSameList(id, newId);
}

/** Told at the list. */
function followsList(owner: Pair<Field>, at: Spot): boolean {
  const { before, after } = owner;
  const { world } = at;
  if (!isOneList(owner, at)) return false;
  const follows = ({ codeList, open }: Field, { codeLists }: Side) =>
    codeList !== undefined && codeLists.get(codeList)?.open === open;
  return follows(before, world.before) && follows(after, world.after);
}
