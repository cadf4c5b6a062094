import type { Finding } from '../change.ts';
import type { Field, Value } from '../../model/protocol.ts';
import type { Side } from '../world.ts';
import { step, type Spot } from '../spot.ts';
import { notes, source } from './facts.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Pair, type Rules } from './parts.ts';
import { listed, show } from './words.ts';

const valueRules: Rules<Value> = {
  value: nothing('what it is told by'),
  means: text('the meaning of a value'),
  flag: fact('flag-changed', 'what a value is once decoded'),
  notes,
  source,
};

/** The values that a field takes; from any to some and back, too. */
export const values: Compare<Field['values'], Field> = (before, after, at, owner) => {
  if (isWholeList(owner)) return [];
  const [was, is] = [before.map(({ value }) => value), after.map(({ value }) => value)];
  if (was.length === 0 && is.length > 0) {
    const kind = owner.after.open ? 'known-value-added' : 'narrower';
    return [{ kind, at, says: `its values are ${listed(is.map(show))} now; it took any.`, is }];
  }
  if (was.length > 0 && is.length === 0) {
    const kind = owner.before.open ? 'known-value-removed' : 'wider';
    return [{ kind, at, says: `it takes any value now; it had ${listed(was.map(show))}.`, was }];
  }
  return compareValues(owner)(before, after, at, owner);
};

function compareValues({ before, after }: Pair<Field>): Compare<readonly Value[]> {
  const isListed = before.codeList !== undefined || after.codeList !== undefined;
  return each({
    keys: [({ value }) => value],
    spot: ({ value }, at) => step(at, { key: 'value', is: value }),
    // What a code means is told at its list.
    same: (was, is, at) => (isListed ? [] : compareParts(valueRules, was, is, at).map((finding) => about(finding, is))),
    added: ({ value }) => ({ kind: before.open ? 'known-value-added' : 'value-added', says: `the value ${show(value)} is new.` }),
    removed: ({ value }) => ({
      kind: after.open ? 'known-value-removed' : 'value-removed',
      says: `the value ${show(value)} is gone.`,
    }),
    content: ({ means }) => means,
  });
}

function about(finding: Finding, { value }: Value): Finding {
  return { ...finding, says: `${show(value)}: ${finding.says}` };
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

/** Told at the list. */
function isWholeList({ before, after }: Pair<Field>): boolean {
  return before.valuesType !== undefined && after.valuesType !== undefined && before.codeList === after.codeList;
}

function followsList({ before, after }: Pair<Field>, { world }: Spot): boolean {
  const follows = ({ codeList, open }: Field, { codeLists }: Side) =>
    codeList !== undefined && codeLists.get(codeList)?.open === open;
  return before.codeList === after.codeList && follows(before, world.before) && follows(after, world.after);
}
