import type { Field } from '../../load/generated/spec-types.ts';
import { fieldProblems, type FieldProblem } from '../field-problems.ts';
import { noRoomIn } from '../regexes/room.ts';
import type { CheckRule } from '../rule.ts';

/** Keys that lack what they speak of, or that what else is said of the field makes void. */
export const idleKeys: CheckRule = {
  needs: 'every-file',
  *check(files) {
    yield* fieldProblems(files, (field) => [
      ...forTexts(field),
      ...withoutSubject(field),
      ...notDescribed(field),
      ...withoutConstraint(field),
      ...withoutText(field),
      ...notAlwaysReturned(field),
    ]);
  },
};

function forTexts(field: Field): FieldProblem[] {
  if ((field.type ?? 'string') === 'string') return [];
  const keys = (['pattern', 'usual'] as const).filter((key) => field[key] !== undefined);
  return keys.map((key) => ({ key, what: `${key} is for strings.`, fix: 'Remove it, or use type: string.' }));
}

function withoutSubject({ endless, formats, except, codes, sdkType, holds, shape }: Field): FieldProblem[] {
  const isListInText = holds === 'json' && (!shape || shape.list !== undefined);
  const found: (FieldProblem | false)[] = [
    endless !== undefined && !formats && { key: 'endless', what: 'endless is for dates.', fix: 'Add formats, or remove it.' },
    except !== undefined &&
      codes === undefined && { key: 'except', what: 'except needs codes.', fix: 'Name the code list, or remove it.' },
    sdkType !== undefined &&
      !isListInText && {
        key: 'sdkType',
        what: 'sdkType is for JSON text of a list.',
        fix: 'Add holds: json with shape: list, or remove it.',
      },
  ];
  return found.filter((problem) => problem !== false);
}

/** What no page describes is accepted as an optional text: nobody states a constraint of it. */
function notDescribed(field: Field): FieldProblem[] {
  if (field.described !== false) return [];
  const { type = 'string', required, open } = field;
  const firm: readonly (keyof Field | false)[] = [
    type !== 'string' && 'type',
    required === true && 'required',
    ...(['length', 'pattern', 'range'] as const).filter((key) => field[key] !== undefined),
    ...(open ? [] : (['values', 'codes'] as const).filter((key) => field[key] !== undefined)),
  ];
  return firm
    .filter((key) => key !== false)
    .map((key) => ({
      key,
      what: `what no page describes is an optional text, so nothing states ${key}.`,
      fix: `Remove ${key}, or described: false if a page does state it.`,
    }));
}

/** The sentences that a constraint rests on speak of a constraint that is there. */
function withoutConstraint(field: Field): FieldProblem[] {
  const { basis = [], values, codes } = field;
  const isThere = { required: field.required === true, values: (values ?? codes) !== undefined };
  const isLost = (one: (typeof basis)[number]['for'][number]) =>
    !(one === 'required' || one === 'values' ? isThere[one] : field[one] !== undefined);
  return basis.flatMap((one, i) =>
    one.for.flatMap((constraint, j) => {
      if (!isLost(constraint)) return [];
      const what = `basis has a sentence for ${constraint}, and the field has no ${constraint}.`;
      return [{ key: 'basis' as const, what, fix: `Add ${constraint}, or remove it from for.`, inside: [i, 'for', j] }];
    }),
  );
}

/** What its own length excludes. */
function withoutText(field: Field): FieldProblem[] {
  const found = (field.type ?? 'string') === 'string' ? noRoomIn(field) : undefined;
  return found ? [{ key: found.key, what: `no text can be right: ${found.why}.`, fix: `Correct ${found.key} or length.` }] : [];
}

function notAlwaysReturned({ required, returnedWhen }: Field): FieldProblem[] {
  if (!required || !returnedWhen) return [];
  return [
    {
      key: 'returnedWhen',
      what: 'what is required is always returned, and returnedWhen says when it is.',
      fix: 'Remove required, or returnedWhen.',
    },
  ];
}
