import { describe, expect, test } from 'vitest';
import type { Issue } from '../../packages/runtime/src/result.ts';
import type { Validate } from '../support/validators.ts';
import { isOfEndless } from './endless.ts';
import { withoutNulls } from './absent.ts';
import { breakagesAt, kinds, type Breakage } from './breakages.ts';
import { drawnFrom } from './drawn.ts';
import { holds } from './runs.ts';
import { sitesOf } from './places.ts';
import { rows, subjects, type Subject } from './subject.ts';
import { frozen } from './values.ts';

const drawn = new Map(subjects.map((subject) => [subject, drawnFrom(subject.strict)]));
const tried = new Set<string>();

function breakagesOf({ published, messages, requests, received }: Subject, type: string, message: unknown): Breakage[] {
  const breakages = sitesOf(published, type, message, requests.has(type)).flatMap((place) =>
    breakagesAt(place, messages.get(place.type ?? '')?.fields ?? []),
  );
  return received.has(type) ? breakages.filter((breakage) => !hasNulls(breakage.message)) : breakages;
}

/** Whether something in a received message is null, which counts as absent. */
function hasNulls(message: unknown): boolean {
  return JSON.stringify(message) !== JSON.stringify(withoutNulls(message));
}

/** The reports about fields. Leaves out rules across fields, which are tested elsewhere and which a change may break. */
function reported(issues: readonly Issue[] = []): string[] {
  const others = issues.filter((issue) => issue.rule === undefined && !isOfEndless(issue));
  return others.map(({ code, path }) => `${code} at ${path.join('.')}`);
}

/** How the answer differs from what must be reported; nothing where it doesn't. `before` is reported of the whole message. */
function amiss(validate: Validate, before: readonly string[], breakage: Breakage): string[] {
  const { kind, message, code, path, isNotice = false, also, says = '' } = breakage;
  const expected = `${code} at ${path.join('.')}`;
  const beside = also === undefined ? '' : `${also} at ${path.join('.')}`;
  if (before.includes(expected)) return [];
  const { issues = [], notices } = validate(frozen(message));
  const isNew = (one: string) => !before.includes(one);
  const isReported =
    reported(issues).filter(isNew).join() === (isNotice ? '' : expected) &&
    reported(notices).filter(isNew).join() === (isNotice || before.includes(beside) ? (isNotice ? expected : '') : beside) &&
    [...issues, ...notices].some((issue) => issue.path.join() === path.join() && issue.message.includes(says));
  if (isReported && !validate(message, { strict: true }).ok) return [];
  const words = [...issues, ...notices].map((issue) => `${issue.code} at ${issue.at}: ${issue.message}`).join(' ');
  return [`${kind}: ${JSON.stringify(message)} has ${words || 'nothing'} instead of ${expected} ${says}`];
}

describe.each(rows)('$protocol $type', ({ type, subject }) => {
  const { validate } = subject.entryPoint(type);

  test('with one fault has exactly this fault reported, at its place', () => {
    const check = (message: unknown) => {
      const breakages = breakagesOf(subject, type, message);
      for (const { kind } of breakages) tried.add(kind);
      const { issues, notices } = validate(message);
      const before = [...reported(issues), ...reported(notices)];
      expect(breakages.flatMap((breakage) => amiss(validate, before, breakage))).toEqual([]);
    };
    holds(drawn.get(subject)!(type), check, 25);
  });
});

test('every kind of breakage was tried', () => {
  expect([...tried].sort()).toEqual([...kinds].sort());
});
