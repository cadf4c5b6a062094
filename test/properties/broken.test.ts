import { describe, expect, test } from 'vitest';
import type { Issue } from '../../generators/dist/emit/validators/runtime/result.js';
import type { Validate } from '../support/validators.ts';
import { breakagesAt, kinds, type Breakage } from './breakages.ts';
import { drawnFrom } from './drawn.ts';
import { holds } from './runs.ts';
import { sitesOf } from './sites.ts';
import { rows, subjects, type Subject } from './subject.ts';
import { frozen } from './values.ts';

const drawn = new Map(subjects.map((subject) => [subject, drawnFrom(subject.model.strict)]));
const tried = new Set<string>();

function breakagesOf({ model, messages }: Subject, type: string, message: unknown): Breakage[] {
  return sitesOf(model.published, type, message).flatMap((site) =>
    breakagesAt(site, messages.get(site.type ?? '')?.fields ?? []),
  );
}

/** What is said of a message's fields; rules across them are tested elsewhere, and one change may break one of those. */
function told(issues: readonly Issue[]): string[] {
  return issues.filter(({ rule }) => rule === undefined).map(({ code, path }) => `${code} at ${path.join('.')}`);
}

/** How the answer differs from what has to be said; nothing where it doesn't. */
function amiss(validate: Validate, { kind, message, code, path, isNotice = false, says = '' }: Breakage): string[] {
  const result = validate(frozen(message));
  const heard = result.ok ? result.notices : result.issues;
  const isTold = told(heard).join() === `${code} at ${path.join('.')}` && heard.some((issue) => issue.message.includes(says));
  if (isTold && result.ok === isNotice && !validate(message, { strict: true }).ok) return [];
  const words = heard.map((issue) => `${issue.code} at ${issue.at}: ${issue.message}`).join(' ');
  return [`${kind}: ${JSON.stringify(message)} has ${words || 'nothing'} instead of ${code} at ${path.join('.')} ${says}`];
}

describe.each(rows)('$protocol $type', ({ type, subject }) => {
  const { validate } = subject.door(type);

  test('with one thing wrong has that told, in its place, and nothing else', () => {
    const check = (message: unknown) => {
      const breakages = breakagesOf(subject, type, message);
      for (const { kind } of breakages) tried.add(kind);
      expect(breakages.flatMap((breakage) => amiss(validate, breakage))).toEqual([]);
    };
    holds(drawn.get(subject)!(type), check, 25);
  });
});

test('every kind of breakage was tried', () => {
  expect([...tried].sort()).toEqual([...kinds].sort());
});
