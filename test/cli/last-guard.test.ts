import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../generators/dist/cli/command.js';
import { generateCommand } from '../../generators/dist/cli/generate.js';
import { workOn } from '../../generators/dist/work-error.js';
import { SpecCopy } from '../support/spec-copy.ts';
import { tempDir } from '../support/temp.ts';
import { treeOf } from '../support/tree.ts';

// Test files share modules. This one needs its own, with the mocks in them.
const broken = vi.hoisted(() => {
  vi.resetModules();
  return { output: false, check: false, examples: false };
});
afterAll(() => vi.resetModules());

vi.mock(import('../../generators/dist/emit/types/emit.js'), async (original) => {
  const { emitTypes } = await original();
  return {
    async *emitTypes(model) {
      if (broken.output) throw new TypeError('x is not a function');
      yield* emitTypes(model);
    },
  };
});

vi.mock(import('../../generators/dist/check/rules/strength.js'), async (original) => {
  const { strength } = await original();
  return {
    strength: {
      ...strength,
      check(files) {
        if (broken.check) throw new TypeError('x is not a function');
        return strength.check(files);
      },
    },
  };
});

vi.mock(import('../../generators/dist/check/violations.js'), async (original) => {
  const { violationFinder } = await original();
  return {
    violationFinder(model) {
      const find = violationFinder(model);
      return (...example) => {
        if (broken.examples) throw new TypeError('x is not a function');
        return find(...example);
      };
    },
  };
});

afterEach(() => {
  Object.assign(broken, { output: false, check: false, examples: false });
  vi.unstubAllEnvs();
});

/** The exit code of some work, and its lines on stderr. */
async function reported(work: () => Promise<number>) {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    const code = await work();
    return { code, lines: said.mock.calls.flat().join('\n').split('\n') };
  } finally {
    said.mockRestore();
  }
}

function failing(work: () => Promise<number>) {
  return reported(() => runCommand({ name: 'generate', usage: '', read: () => ({}), run: work }, []));
}

/** Runs `generate` on a frozen spec, in this process. */
async function generate() {
  const out = tempDir();
  const nothing = { read: () => undefined, write: () => {} };
  const result = await reported(() => generateCommand(['--spec', new SpecCopy('parcel').dir, '--out', out], nothing));
  return { ...result, files: [...treeOf(out).keys()] };
}

const fail = () => Promise.reject(new TypeError('x is not\n::error::a function'));

test('an unexpected error ends with a request for a report, not with a stack trace', async () => {
  expect(await failing(fail)).toEqual({
    code: 1,
    lines: [
      'generate failed because of a bug in it: TypeError: x is not\\u{a}::error::a function',
      'Please report it, with the spec if you can. With DEBUG=1 in the environment, this message has the place in the code.',
    ],
  });
});

test('the report names what was processed, the innermost of several', async () => {
  const { lines } = await failing(async () =>
    workOn('codes/a.yaml', () =>
      workOn('codes/b.yaml', () => {
        throw new TypeError('x is not a function');
      }),
    ),
  );

  expect(lines[1]).toMatch(/^It was processing codes\/b\.yaml: /);
});

test.each([
  ['output', 'the output types'],
  ['check', 'the check strength'],
  ['examples', 'the examples of'],
] as const)(
  'a mistake in the code of the %s is reported with "%s", without a stack trace, and nothing is written',
  async (part, subject) => {
    broken[part] = true;
    const { code, lines, files } = await generate();

    expect(code).toBe(1);
    expect(lines[0]).toBe('generate failed because of a bug in it: TypeError: x is not a function');
    expect(lines[1]).toContain(`It was processing ${subject}`);
    expect(lines).toHaveLength(3);
    expect(files).toEqual([]);
  },
);

test('with DEBUG it has the stack', async () => {
  vi.stubEnv('DEBUG', '1');
  const { lines } = await failing(fail);

  expect(lines.slice(2).join('\n')).toContain('last-guard.test.ts');
});
