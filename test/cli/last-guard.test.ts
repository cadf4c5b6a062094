import { expect, test, vi } from 'vitest';
import { runCommand } from '../../generators/dist/cli/command.js';
import { withFile } from '../../generators/dist/file-error.js';

/** The output and the exit code of a command whose work fails in this way. */
async function failing(work: () => Promise<number>) {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    const code = await runCommand({ name: 'generate', usage: '', read: () => ({}), run: work }, []);
    return { code, lines: said.mock.calls.flat().join('\n').split('\n') };
  } finally {
    said.mockRestore();
  }
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

test('it names the file that it was processing', async () => {
  const { lines } = await failing(() => withFile('codes/a.yaml', () => withFile('codes/b.yaml', fail)));

  expect(lines[1]).toMatch(/^It was processing codes\/b\.yaml: /);
});

test('with DEBUG it has the stack', async () => {
  vi.stubEnv('DEBUG', '1');
  const { lines } = await failing(fail);
  vi.unstubAllEnvs();

  expect(lines.slice(2).join('\n')).toContain('last-guard.test.ts');
});
