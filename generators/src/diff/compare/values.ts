import type { Field, Value } from '../../model/protocol.ts';
import type { Difference } from '../change.ts';
import { step, type Spot } from '../spot.ts';
import type { ProtocolIndex } from '../protocol-pair.ts';
import { deprecation } from './deprecation.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Pair, type Comparers } from './parts.ts';
import { enumerate } from '../../enumerate.ts';
import { show } from './words.ts';

/** Compares the values that a field accepts, also if it accepted any value before or does after. */
export const values: Compare<Field['values'], Field> = (before, after, at, owner) => {
  if (isOneList(owner, at)) return resorted(before, after, at, owner);
  const [was, is] = [before.map(({ value }) => value), after.map(({ value }) => value)];
  if (was.length === 0 && is.length > 0) {
    const kind = owner.after.open ? 'known-value-added' : 'narrower';
    return [{ kind, at, says: `its values are ${enumerate(is.map(show), 'and')} now; it accepted any value.`, is }];
  }
  if (was.length > 0 && is.length === 0) {
    const kind = owner.before.open ? 'known-value-removed' : 'wider';
    return [{ kind, at, says: `it accepts any value now; it accepted ${enumerate(was.map(show), 'and')}.`, was }];
  }
  return members(owner, (was, is, at) => compareParts(valueComparers(is), was, is, at))(before, after, at, owner);
};

function valueComparers({ value }: Value): Comparers<Value> {
  return {
    value: nothing('identifies it'),
    means: fact('meaning-changed', `the meaning of ${show(value)}`),
    flag: fact('flag-changed', `what ${show(value)} is once decoded`),
    deprecated: deprecation(`the value ${show(value)}`),
    notes: text(`a note on ${show(value)}`),
    source: text(`the sources of ${show(value)}`),
  };
}

/** Compares which codes of the same list a field has. New, removed and changed codes are reported at the list. */
const resorted: Compare<Field['values'], Field> = (before, after, at, owner) => {
  const stays = ({ codeLists }: ProtocolIndex, { codeList = '' }: Field) => {
    const codes = new Set(codeLists.get(codeList)?.codes.map(({ code }) => code));
    return ({ value }: Value) => codes.has(value);
  };
  const was = before.filter(stays(at.protocols.after, owner.after));
  const is = after.filter(stays(at.protocols.before, owner.before));
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

/** Compares whether values that aren't listed may occur. */
export const open: Compare<boolean, Field> = (before, after, at, owner) =>
  before === after || followsList(owner, at) ? [] : opened(after, at);

/** The sentence for a list that was opened or closed. */
export function opened(isOpen: boolean, at: Spot): Difference[] {
  return isOpen
    ? [{ kind: 'now-open', at, says: 'other values may occur now; only the listed ones were possible.' }]
    : [{ kind: 'now-closed', at, says: 'only the listed values are possible now; others could occur.' }];
}

/** Whether the field has values of the same code list before and after. */
export function isOneList({ before, after }: Pair<Field>, { protocols }: Spot): boolean {
  const [id, newId] = [before.codeList, after.codeList];
  return id !== undefined && newId !== undefined && protocols.isSameList(id, newId);
}

/** Whether the field only follows its list, so that the change is reported at the list. */
function followsList(owner: Pair<Field>, at: Spot): boolean {
  const { before, after } = owner;
  const { protocols } = at;
  if (!isOneList(owner, at)) return false;
  const follows = ({ codeList, open }: Field, { codeLists }: ProtocolIndex) =>
    codeList !== undefined && codeLists.get(codeList)?.open === open;
  return follows(before, protocols.before) && follows(after, protocols.after);
}
