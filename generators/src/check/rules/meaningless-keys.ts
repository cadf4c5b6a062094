import type { SpecField } from '../../load/generated/spec-types.ts';
import { fieldProblems, type FieldProblem } from '../field-problems.ts';
import { impossibleLengthIn } from '../regexes/impossible-length.ts';
import type { CheckRule } from '../rule.ts';

/** Keys that have no meaning beside the other keys of their field. */
export const meaninglessKeys: CheckRule = {
  needs: 'every-file',
  *check(files) {
    yield* fieldProblems(files, (field) => [
      ...forTexts(field),
      ...withoutSubject(field),
      ...notDescribed(field),
      ...withoutConstraint(field),
      ...withoutText(field),
      ...neverUnusual(field),
      ...keptWithoutData(field),
      ...notAlwaysReturned(field),
    ]);
  },
};

function forTexts(field: SpecField): FieldProblem[] {
  if ((field.type ?? 'string') === 'string') return [];
  const keys = (['pattern', 'usual'] as const).filter((key) => field[key] !== undefined);
  return keys.map((key) => ({ key, what: `\`${key}\` is for strings.`, fix: 'Remove it, or use `type: string`.' }));
}

function withoutSubject({ endless, formats, except, codes, sdkType, holds, shape }: SpecField): FieldProblem[] {
  const isListInText = holds === 'json' && (!shape || shape.list !== undefined);
  const found: (FieldProblem | false)[] = [
    endless !== undefined && !formats && { key: 'endless', what: '`endless` is for dates.', fix: 'Add `formats`, or remove it.' },
    except !== undefined &&
      codes === undefined && { key: 'except', what: '`except` needs `codes`.', fix: 'Add `codes`, or remove it.' },
    sdkType !== undefined &&
      !isListInText && {
        key: 'sdkType',
        what: '`sdkType` is for a list in JSON text.',
        fix: 'Add `holds: json` and a shape that is a list, or remove it.',
      },
  ];
  return found.filter((problem) => problem !== false);
}

/** A field that no page describes is an optional text. It can't have constraints, because no page states any. */
function notDescribed(field: SpecField): FieldProblem[] {
  if (field.described !== false) return [];
  const { type = 'string', required, open } = field;
  const firm: readonly (keyof SpecField | false)[] = [
    type !== 'string' && 'type',
    required === true && 'required',
    ...(['length', 'pattern', 'range'] as const).filter((key) => field[key] !== undefined),
    ...(open ? [] : (['values', 'codes'] as const).filter((key) => field[key] !== undefined)),
  ];
  return firm
    .filter((key) => key !== false)
    .map((key) => ({
      key,
      what: `no page describes this field, so no page states its \`${key}\`.`,
      fix: `Remove \`${key}\`, or remove \`described: false\` if a page does state it.`,
    }));
}

/** Each entry of `basis` must be for a constraint that the field has. */
function withoutConstraint(field: SpecField): FieldProblem[] {
  const { basis = [], values, codes } = field;
  const isThere = { required: field.required === true, values: (values ?? codes) !== undefined };
  const isMissing = (one: (typeof basis)[number]['for'][number]) =>
    !(one === 'required' || one === 'values' ? isThere[one] : field[one] !== undefined);
  return basis.flatMap((one, i) =>
    one.for.flatMap((constraint, j) => {
      if (!isMissing(constraint)) return [];
      const what = `\`basis\` has an entry for \`${constraint}\`, which the field doesn't have.`;
      return [{ key: 'basis' as const, what, fix: `Add \`${constraint}\`, or remove it from \`for\`.`, inside: [i, 'for', j] }];
    }),
  );
}

/** Regular expressions that match only texts of a length that the field doesn't allow. */
function withoutText(field: SpecField): FieldProblem[] {
  const found = (field.type ?? 'string') === 'string' ? impossibleLengthIn(field) : undefined;
  return found
    ? [{ key: found.key, what: `no text can be right: ${found.why}.`, fix: `Correct \`${found.key}\` or \`length\`.` }]
    : [];
}

function notAlwaysReturned({ required, returnedWhen }: SpecField): FieldProblem[] {
  if (!required || !returnedWhen) return [];
  return [
    {
      key: 'returnedWhen',
      what: 'a required field is always returned, so `returnedWhen` has no meaning.',
      fix: 'Remove `required` or `returnedWhen`.',
    },
  ];
}

/** `usual` is for texts that pass the other constraints and are unusual all the same. There must be such texts. */
function neverUnusual({ usual, pattern, values, open }: SpecField): FieldProblem[] {
  if (!usual) return [];
  const found: (FieldProblem | false)[] = [
    usual.regex === pattern?.regex && {
      key: 'usual',
      what: '`usual` is the same as `pattern`, so no text is unusual.',
      fix: 'Keep `pattern` if a page states it, otherwise `usual`.',
    },
    values !== undefined &&
      !open && {
        key: 'usual',
        what: 'other texts than the listed values are refused, so `usual` has no meaning.',
        fix: 'Remove `usual`, or add `open: true`.',
      },
  ];
  return found.filter((problem) => problem !== false);
}

/** Only data about people is in the inventory that says how long values are kept. Objects and lists may have such data inside. */
function keptWithoutData({ kept, data, type = 'string', shape }: SpecField): FieldProblem[] {
  const holdsOthers = shape !== undefined || type === 'object' || type === 'list';
  if (kept === undefined || data !== undefined || holdsOthers) return [];
  return [{ key: 'kept', what: '`kept` needs a category of data.', fix: 'Add `data`, or remove `kept`.' }];
}
