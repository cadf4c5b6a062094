import { expect, test } from 'vitest';
import { bump } from '../../generators/dist/diff/bump.js';
import { report, summary } from '../../generators/dist/diff/report.js';
import type { Change } from '../../generators/dist/diff/change.js';
import { impactOf, type Severity } from '../../generators/dist/diff/verdicts.js';

test.each([
  { present: '1.2.3', major: '2.0.0 major', minor: '1.3.0 minor', patch: '1.2.4 patch' },
  { present: '0.2.3', major: '0.3.0 minor', minor: '0.2.4 patch', patch: '0.2.4 patch' },
  { present: '10.0.9', major: '11.0.0 major', minor: '10.1.0 minor', patch: '10.0.10 patch' },
])('after $present', ({ present, ...expected }) => {
  const after = (severity: Severity) => {
    const next = bump(present, severity);
    return next && `${next.version} ${next.step}`;
  };

  expect({ major: after('major'), minor: after('minor'), patch: after('patch') }).toEqual(expected);
});

test("something that isn't a plain version has no next version", () => {
  expect([bump('1.0.0-rc.1', 'major'), bump('', 'patch')]).toEqual([undefined, undefined]);
});

function changes(...severities: readonly Severity[]): Change[] {
  return severities.map((severity) => {
    const impact = impactOf('field-added', severity);
    return { kind: 'text', severity, impact, for: ['docs'], spots: [{ where: 'a', file: undefined, line: undefined }], says: '' };
  });
}

test.each([
  {
    all: changes('major', 'major', 'minor', 'patch'),
    present: '0.9.0',
    says: '2 breaking, 1 addition, 1 text: the next version is 0.10.0 (minor, as before 1.0.0).',
  },
  { all: changes('major'), present: '1.9.0', says: '1 breaking: the next version is 2.0.0 (major).' },
  {
    all: changes('minor', 'minor', 'patch', 'patch'),
    present: '1.9.0',
    says: '2 additions, 2 texts: the next version is 1.10.0 (minor).',
  },
  { all: changes('minor'), present: undefined, says: "1 addition: the packages don't share a version, so there is no next one." },
  { all: [], present: '1.9.0', says: 'No change.' },
])('$says', ({ all, present, says }) => {
  expect(summary(report('HEAD', all, present))).toBe(says);
});
