import type { SpecCondition, SpecField } from '../../load/generated/spec-types.ts';
import type { SpecFiles } from '../../load/spec.ts';
import type { Constraint } from './conditions.ts';
import { isPossible } from './search.ts';
import { isAlwaysThere, statesOf, type State } from './states.ts';

/** A text to try for a field, in addition to those that the spec and the conditions name. */
export interface NamedText {
  readonly field: string;
  readonly text: string;
}

/** All forms that a message can have by its fields alone: which are there, and with which values. */
export interface MessageSpace {
  readonly fieldOf: (name: string) => SpecField | undefined;
  /**
   * Whether a message can satisfy the constraints. Also true if that can't be decided, so that only certain problems are
   * reported. `asked` are all conditions in the constraints.
   */
  readonly allows: (constraints: readonly Constraint[], asked: readonly SpecCondition[], named?: NamedText) => boolean;
}

export function messageSpace(files: SpecFiles, fieldOf: MessageSpace['fieldOf']): MessageSpace {
  const allows: MessageSpace['allows'] = (constraints, asked, named) => {
    const fields = new Set(constraints.flatMap((constraint) => constraint.fields.flatMap(withOuter)));
    const states = new Map<string, readonly State[]>();
    for (const name of fields) {
      const field = fieldOf(name);
      const texts = named?.field === name ? [named.text] : [];
      const found =
        field &&
        statesOf(
          files,
          field,
          asked.filter((condition) => condition.field === name),
          texts,
        );
      if (!found) return true; // an unknown field, or more states than can be tried
      states.set(name, name.includes('.') && isAlwaysThere(field) ? [{ isThere: false }, ...found] : found);
    }
    return isPossible(states, [...[...fields].flatMap((name) => nesting(name, fieldOf(name))), ...constraints]);
  };
  return { fieldOf, allows };
}

/** A, A.B and A.B.C for A.B.C. */
function withOuter(name: string): string[] {
  const steps = name.split('.');
  return steps.map((_, i) => steps.slice(0, i + 1).join('.'));
}

/** A field can be there only if the field around it is. A required field is there whenever the field around it is. */
function nesting(name: string, field: SpecField | undefined): Constraint[] {
  const outer = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  if (outer === '') return [];
  const isAlways = field !== undefined && isAlwaysThere(field);
  return [
    {
      fields: [outer, name],
      holds: (stateOf) =>
        isAlways ? stateOf(name).isThere === stateOf(outer).isThere : stateOf(outer).isThere || !stateOf(name).isThere,
    },
  ];
}

/** The forms that a message with these fields can have. */
export function spaceOf(files: SpecFiles, fields: ReadonlyMap<string, { readonly field: SpecField }>): MessageSpace {
  return messageSpace(files, (name) => fields.get(name)?.field);
}
