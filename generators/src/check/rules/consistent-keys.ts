import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../../load/generated/spec-types.ts';
import { fieldProblems, type FieldProblem } from '../field-problems.ts';
import type { CheckRule } from '../rule.ts';
import { ruleSites } from '../sites.ts';

/** Keys that say nothing, or two things, when they stand together. */
export const consistentKeys: CheckRule = {
  needs: 'file',
  *check(files) {
    yield* fieldProblems(files, problems);
    for (const { source, data } of files.codeLists) {
      if ((data.codes === undefined) === (data.shapes === undefined)) {
        const what = 'A code list has either codes or shapes.';
        yield wrong(source.at([]), what, 'With shapes, its codes come from documents/.');
      }
      for (const [i, code] of (data.codes ?? []).entries()) {
        for (const [j, { operation, field }] of (code.returnedWhen ?? []).entries()) {
          if (field === undefined || operation !== undefined) continue;
          const what = `A code is in no message, so ${field} could be anybody's.`;
          yield wrong(
            source.at(['codes', i, 'returnedWhen', j, 'field']),
            what,
            'Add the operation whose request has the field.',
          );
        }
      }
    }
    const documentLists = files.codeLists.filter(({ data }) => data.shapes);
    for (const { source } of documentLists.slice(1)) {
      yield wrong(
        source.atKey(['shapes']),
        'A second code list takes the codes of the documents.',
        'Keep shapes in one of them.',
      );
    }
    for (const { source, data } of files.operations) {
      if (data.discriminator === undefined && !(data.request && data.response)) {
        yield wrong(source.at([]), 'The operation lacks a request or a response.', 'Add both, or a discriminator and products.');
      }
    }
    for (const { file, path, value: rule } of ruleSites(files)) {
      if (rule.exactlyOne ? rule.when || rule.then : !rule.when && !rule.then) {
        const what = `The rule ${rule.id} needs exactlyOne, or else when or then.`;
        yield wrong(file.source.at(path), what, 'Say what makes it broken.');
      }
    }
  },
};

function wrong(place: Parameters<typeof diagnose>[1], what: string, fix: string): Diagnostic {
  return diagnose('contradicting-keys', place, { what, fix });
}

function problems(field: Field): FieldProblem[] {
  const { type, values, codes, holds, shape, length, range, formats, orObject, open, default: value } = field;
  const text = type === 'string' || type === undefined;
  const numeric = type === 'integer' || type === 'number';
  const found: (FieldProblem | false)[] = [
    values !== undefined &&
      codes !== undefined && {
        key: 'values',
        what: 'values and codes exclude each other.',
        fix: 'Keep the list in codes/ or here.',
      },
    field.data !== undefined &&
      (shape !== undefined || type === 'object') && {
        key: 'data',
        what: 'data is said of the fields inside.',
        fix: 'Remove it here, and say it at the fields inside.',
      },
    !isYesOrNo(values) && {
      key: 'values',
      what: 'a yes or no has two values, one with flag: true, the other with flag: false.',
      fix: 'Give both their flag, or none.',
    },
    !text && values !== undefined && { key: 'values', what: 'values are for strings.', fix: 'Use range, or type: string.' },
    !text && codes !== undefined && { key: 'codes', what: 'codes are for strings.', fix: 'Use type: string.' },
    !text && holds !== undefined && { key: 'holds', what: 'holds is for strings.', fix: 'Remove it, or use type: string.' },
    !text && length !== undefined && { key: 'length', what: 'length is for strings.', fix: 'Use range for numbers.' },
    !isOrdered(length) && { key: 'length', what: noRoom('length', length), fix: 'Exchange the two, or correct one.' },
    !isOrdered(range) && { key: 'range', what: noRoom('number', range), fix: 'Exchange the two, or correct one.' },
    !text &&
      value !== undefined && {
        key: 'default',
        what: 'a default is for strings.',
        fix: 'Remove it, and describe what happens when the field is left out.',
      },
    !numeric && range !== undefined && { key: 'range', what: 'range is for numbers.', fix: 'Use length for strings.' },
    text &&
      shape !== undefined &&
      holds !== 'json' && { key: 'shape', what: 'a string with a shape holds JSON.', fix: 'Add holds: json.' },
    (numeric || type === 'boolean') &&
      shape !== undefined && {
        key: 'shape',
        what: 'a shape is for JSON text, objects and lists.',
        fix: 'Remove it, or correct the type.',
      },
    type === 'object' &&
      shape?.list !== undefined && { key: 'shape', what: 'an object is no list.', fix: 'Use type: list, or another shape.' },
    type === 'list' && !shape?.list && { key: 'type', what: 'a list needs shape: list.', fix: 'Say what its items are.' },
    formats !== undefined && holds !== 'date' && { key: 'formats', what: 'formats are for dates.', fix: 'Add holds: date.' },
    orObject === true &&
      (holds !== 'json' || !shape) && { key: 'orObject', what: 'orObject needs JSON text with a shape.', fix: 'Add both.' },
    open !== undefined &&
      !values &&
      !codes && { key: 'open', what: 'open needs values or codes.', fix: 'Add a list, or remove it.' },
  ];
  return found.filter((problem) => problem !== false);
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function isOrdered({ min = -Infinity, max = Infinity }: Bounds = {}): boolean {
  return min <= max;
}

function noRoom(what: string, { min, max }: Bounds = {}): string {
  return `the least ${what} is ${min ?? ''}, the greatest ${max ?? ''}.`;
}

function isYesOrNo(values: Field['values'] = []): boolean {
  const flags = values.flatMap(({ flag }) => flag ?? []);
  return flags.length === 0 || (values.length === 2 && flags.length === 2 && flags[0] !== flags[1]);
}
