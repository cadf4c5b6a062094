import { expect, test } from 'vitest';
import { compileSpec } from '../support/pipeline.ts';
import { SpecCopy } from '../support/spec-copy.ts';
import { add, additionNames, examples } from './contributing.ts';

test('every example of CONTRIBUTING.md is an addition', () => {
  expect(examples).toHaveLength(additionNames.length);
});

/** Additions that need another addition first. */
const dependent = new Set(['rule', 'scenario']);

test.each([...additionNames.filter((name) => !dependent.has(name)).map((name) => [name]), additionNames])(
  'what CONTRIBUTING.md shows is valid: %s',
  async (...names) => {
    const spec = new SpecCopy('real');
    add(spec, ...names);

    const compiled = await compileSpec(spec.dir);

    const problems = compiled.kind === 'compiled' ? [] : compiled.diagnostics;
    expect(problems.map(({ message, place: { file, line } }) => `${file}:${line} ${message}`)).toEqual([]);
  },
);
