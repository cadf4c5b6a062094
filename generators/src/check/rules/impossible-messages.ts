import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecRule } from '../../load/generated/spec-types.ts';
import type { Path } from '../../load/source.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import { uniqueBy } from '../../unique.ts';
import { textMismatch } from '../mismatch.ts';
import { conditionHolds, ruleHolds, type Constraint } from '../possible/conditions.ts';
import { minimalCauses } from '../possible/minimal-causes.ts';
import { spaceOf, type NamedText } from '../possible/message-space.ts';
import { canDecide, conditionsOf, isReadable, verdictOn } from '../possible/rule-verdict.ts';
import { isAlwaysThere } from '../possible/states.ts';
import { wholeMessages, type WholeField, type WholeMessage } from '../possible/whole-messages.ts';
import type { CheckRule } from '../rule.ts';
import type { Located } from '../located.ts';

/** All rules of a message together must allow the message itself, each of its fields, and the values that the spec names. */
export const impossibleMessages: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    const refused = wholeMessages(files).map((message) => refusals(files, message));
    yield* uniqueBy(
      refused.flatMap(({ byRules }) => byRules),
      ({ place: { file, line } }) => `${file}:${line}`,
    );
    // A value that one message refuses may be for another one that shares the field. But an example is shown with each of them.
    const values = refused.flatMap(({ values }) => values);
    for (const { key, what, isRefused, diagnostic } of values) {
      if (!isRefused) continue;
      if (what === 'value' && values.some((other) => other.key === key && !other.isRefused)) continue;
      yield diagnostic;
    }
  },
};

interface Refusals {
  readonly byRules: readonly Diagnostic[];
  readonly values: readonly RefusedValue[];
}

interface RefusedValue {
  readonly key: string;
  readonly what: NamedValue['what'];
  readonly isRefused: boolean;
  readonly diagnostic: Diagnostic;
}

function refusals(files: SpecFiles, message: WholeMessage): Refusals {
  const space = spaceOf(files, message.fields);
  const rules = message.rules.filter(
    ({ value }) =>
      value.severity === 'issue' && canDecide(value) && isReadable(files, space, value) && !verdictOn(files, space, value),
  );
  const refusing = (more: readonly Constraint[], named?: NamedText) => {
    const refuses = (some: readonly Located<SpecRule>[]) =>
      !space.allows(
        [...some.map(({ value }) => ruleHolds(value)), ...more],
        some.flatMap(({ value }) => conditionsOf(value)),
        named,
      );
    return refuses(rules) ? minimalCauses(rules, refuses) : [];
  };
  const together = refusing([]);
  if (together.length > 0) {
    return {
      byRules: [diagnose('unkeepable-rule', placeOf(together), { rules: inWords(together), message: message.label })],
      values: [],
    };
  }
  const inRules = [...message.fields].filter(([name]) => rules.some(({ value }) => ruleHolds(value).fields.includes(name)));
  const never = new Map(
    inRules.flatMap(([name, { field }]) => {
      const found = isAlwaysThere(field) ? [] : refusing([conditionHolds({ field: name, present: true }, 'when')]);
      return found.length > 0 ? [[name, found] as const] : [];
    }),
  );
  const named = [...message.fields]
    .filter(([name]) => !never.has(name))
    .flatMap(([name, field]) => namedValues(files, name, field));
  return {
    byRules: [...never].map(([field, found]) =>
      diagnose('unusable-field', placeOf(found), { field, rules: inWords(found), message: message.label }),
    ),
    values: named.map(({ what, field, text, file, path }) => {
      const isInRules = inRules.some(([name]) => name === field);
      const found = isInRules ? refusing([conditionHolds({ field, is: [text] }, 'when')], { field, text }) : [];
      const place = file.source.at(path);
      const facts = { what, value: JSON.stringify(text), field, rules: inWords(found), message: message.label };
      return {
        key: `${place.file}:${place.line}:${place.col}`,
        what,
        isRefused: found.length > 0,
        diagnostic: diagnose('refused-value', place, facts),
      };
    }),
  };
}

/** Reported at the last of the rules: it completes the contradiction. */
function placeOf(rules: readonly Located<SpecRule>[]): Diagnostic['place'] {
  const { file, path } = rules.at(-1)!;
  return file.source.at([...path, 'id']);
}

/** The rules, in words: the message breaks at least one of them. */
function inWords(rules: readonly Located<SpecRule>[]): string {
  const ids = rules.map(({ value }) => value.id);
  return ids.length === 1 ? `the rule ${ids[0]}` : `one of the rules ${ids.join(', ')}`;
}

interface NamedValue {
  readonly what: 'value' | 'default' | 'example';
  readonly field: string;
  readonly text: string;
  readonly file: SpecFile<unknown>;
  readonly path: Path;
}

/** The texts that the spec names as values of a field, without those that the field itself excludes: they are reported elsewhere. */
function namedValues(files: SpecFiles, name: string, { field, at }: WholeField): NamedValue[] {
  const named = (
    what: NamedValue['what'],
    value: unknown,
    key: 'values' | 'default' | 'example',
    inside: Path = [],
  ): NamedValue[] => {
    if (typeof value !== 'string' || value === '' || textMismatch(files, field, value)) return [];
    const { file, path } = at(key);
    return [{ what, field: name, text: value, file, path: [...path, ...inside] }];
  };
  return [
    ...(field.values ?? []).flatMap(({ value }, i) => named('value', value, 'values', [i, 'value'])),
    ...named('default', field.default, 'default'),
    ...named('example', field.example, 'example'),
  ];
}
