import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecField } from '../../load/generated/spec-types.ts';
import { fieldProblems, type FieldProblem } from '../field-problems.ts';
import type { CheckRule } from '../rule.ts';
import { locatedRules } from '../located.ts';

/** Keys that contradict each other, or have no meaning together. */
export const consistentKeys: CheckRule = {
  needs: 'file',
  *check(files) {
    yield* fieldProblems(files, problems);
    for (const { source, data } of files.codeLists) {
      if ((data.codes === undefined) === (data.shapes === undefined)) {
        const what = 'A code list has either `codes` or `shapes`.';
        yield wrong(source.at([]), what, 'With `shapes`, its codes are those of the files in documents/.');
      }
      for (const [i, code] of (data.codes ?? []).entries()) {
        for (const [j, { operation, field }] of (code.returnedWhen ?? []).entries()) {
          if (field === undefined || operation !== undefined) continue;
          const what = `A code belongs to no message, so it is not clear which ${field} is meant.`;
          yield wrong(
            source.at(['codes', i, 'returnedWhen', j, 'field']),
            what,
            'Add `operation`: the one whose request has the field.',
          );
        }
      }
    }
    const documentLists = files.codeLists.filter(({ data }) => data.shapes);
    for (const { source } of documentLists.slice(1)) {
      yield wrong(source.atKey(['shapes']), 'There is a second code list with `shapes`.', 'Keep `shapes` in one of them.');
    }
    for (const { source, data } of files.operations) {
      if (data.discriminator === undefined && !(data.request && data.response)) {
        yield wrong(source.at([]), 'The operation lacks a request or a response.', 'Add both, or `discriminator` and products.');
      }
    }
    for (const { file, path, value: rule } of locatedRules(files)) {
      if (rule.exactlyOne ? rule.when || rule.then : !rule.when && !rule.then) {
        const what = `The rule ${rule.id} needs either \`exactlyOne\`, or \`when\` or \`then\`.`;
        yield wrong(file.source.at(path), what, 'Add the conditions that a message must follow.');
      }
    }
  },
};

function wrong(place: Parameters<typeof diagnose>[1], what: string, fix: string): Diagnostic {
  return diagnose('contradicting-keys', place, { what, fix });
}

function problems(field: SpecField): FieldProblem[] {
  const { type, values, codes, holds, shape, length, range, formats, orObject, open, default: value } = field;
  const text = type === 'string' || type === undefined;
  const numeric = type === 'integer' || type === 'number';
  const found: (FieldProblem | false)[] = [
    values !== undefined &&
      codes !== undefined && {
        key: 'values',
        what: '`values` and `codes` exclude each other.',
        fix: 'Keep one of the two lists.',
      },
    field.data !== undefined &&
      (shape !== undefined || type === 'object') && {
        key: 'data',
        what: '`data` belongs to the fields inside, not to the field around them.',
        fix: 'Remove it here, and add it to the fields inside.',
      },
    !isYesOrNo(values) && {
      key: 'values',
      what: 'a field with flags needs exactly two values, one with `flag: true` and one with `flag: false`.',
      fix: 'Give a flag to both values, or to none.',
    },
    !text && values !== undefined && { key: 'values', what: '`values` is for strings.', fix: 'Use `range`, or `type: string`.' },
    !text && codes !== undefined && { key: 'codes', what: '`codes` is for strings.', fix: 'Use `type: string`.' },
    !text && holds !== undefined && { key: 'holds', what: '`holds` is for strings.', fix: 'Remove it, or use `type: string`.' },
    !text && length !== undefined && { key: 'length', what: '`length` is for strings.', fix: 'Use `range` for numbers.' },
    !isOrdered(length) && { key: 'length', what: unordered('length', length), fix: 'Exchange the two, or correct one.' },
    !isOrdered(range) && { key: 'range', what: unordered('number', range), fix: 'Exchange the two, or correct one.' },
    !text &&
      value !== undefined && {
        key: 'default',
        what: '`default` is for strings.',
        fix: 'Remove it, and describe what happens without the field.',
      },
    !numeric && range !== undefined && { key: 'range', what: '`range` is for numbers.', fix: 'Use `length` for strings.' },
    text &&
      shape !== undefined &&
      holds !== 'json' && { key: 'shape', what: 'a string with a shape must hold JSON.', fix: 'Add `holds: json`.' },
    (numeric || type === 'boolean') &&
      shape !== undefined && {
        key: 'shape',
        what: '`shape` is for JSON text, objects and lists.',
        fix: 'Remove it, or correct the type.',
      },
    type === 'object' &&
      shape?.list !== undefined && {
        key: 'shape',
        what: "an object can't have the shape of a list.",
        fix: 'Use `type: list`, or another shape.',
      },
    type === 'list' &&
      !shape?.list && { key: 'type', what: 'a list needs `shape: list`.', fix: 'Add it, to describe the items.' },
    formats !== undefined &&
      holds !== 'date' && { key: 'formats', what: '`formats` is for dates.', fix: 'Add `holds: date`, or remove it.' },
    orObject === true &&
      (holds !== 'json' || !shape) && {
        key: 'orObject',
        what: '`orObject` is for JSON text with a shape.',
        fix: 'Add `holds: json` and a shape, or remove it.',
      },
    open !== undefined &&
      !values &&
      !codes && { key: 'open', what: '`open` needs `values` or `codes`.', fix: 'Add one of them, or remove it.' },
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

function unordered(what: string, { min, max }: Bounds = {}): string {
  return `the least ${what}, ${min ?? ''}, is greater than the greatest, ${max ?? ''}.`;
}

function isYesOrNo(values: SpecField['values'] = []): boolean {
  const flags = values.flatMap(({ flag }) => flag ?? []);
  return flags.length === 0 || (values.length === 2 && flags.length === 2 && flags[0] !== flags[1]);
}
