import type { Constraint } from './conditions.ts';
import type { State } from './states.ts';

/** After this number of steps, the search stops and the answer is "possible". */
const mostSteps = 20_000;

/** Whether states of the fields can be chosen so that all constraints hold. Also true if the search takes too long. */
export function isPossible(states: ReadonlyMap<string, readonly State[]>, constraints: readonly Constraint[]): boolean {
  return groupsOf(constraints).every((group) => isGroupPossible(states, group));
}

function isGroupPossible(states: ReadonlyMap<string, readonly State[]>, constraints: readonly Constraint[]): boolean {
  const fields = [...new Set(constraints.flatMap((constraint) => constraint.fields))];
  // For each field, the constraints that can be decided once it and the fields before it have a state.
  const ready = fields.map((_, i) => {
    const known = new Set(fields.slice(0, i + 1));
    return constraints.filter((one) => one.fields.includes(fields[i]!) && one.fields.every((field) => known.has(field)));
  });
  const chosen = new Map<string, State>();
  const stateOf = (field: string): State => chosen.get(field) ?? { isThere: true };
  let steps = 0;
  const choose = (i: number): boolean => {
    const field = fields[i];
    if (field === undefined) return true;
    return (states.get(field) ?? []).some((state) => {
      if (++steps > mostSteps) return true;
      chosen.set(field, state);
      return ready[i]!.every(({ holds }) => holds(stateOf)) && choose(i + 1);
    });
  };
  return choose(0);
}

/** Groups the constraints that share fields, directly or through others. Each group can be searched separately. */
function groupsOf(constraints: readonly Constraint[]): Constraint[][] {
  return constraints.reduce<Constraint[][]>((groups, constraint) => {
    const sharesFields = (group: readonly Constraint[]) =>
      group.some(({ fields }) => fields.some((field) => constraint.fields.includes(field)));
    return [...groups.filter((group) => !sharesFields(group)), [...groups.filter(sharesFields).flat(), constraint]];
  }, []);
}
