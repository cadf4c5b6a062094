import { afterEach, expect, test, vi } from 'vitest';
import { warnOfSandboxCode } from '../../packages/client/src/sandbox-code-warning.ts';
import { endpoints } from '../../packages/types/generated/index.mjs';
import { scenarios } from '../../packages/types/generated/parts/scenarios.mjs';

const [real] = Object.values(endpoints).map(({ host }) => host);
const [first, second] = scenarios.map(({ sceneCode }) => sceneCode);

afterEach(() => {
  vi.restoreAllMocks();
});

test('sending a SceneCode of the sandbox to the real service causes one warning', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  for (const code of [first, first, second]) await warnOfSandboxCode(real ?? '', code);
  expect(warn.mock.calls.map(([message]) => message)).toEqual([
    expect.stringContaining(`SceneCode ${first}`),
    expect.stringContaining(`SceneCode ${second}`),
  ]);
});

test.each([
  { what: 'the sandbox', host: '127.0.0.1:4010', code: scenarios[2]?.sceneCode },
  { what: 'a SceneCode of your own', host: real ?? '', code: 'checkout' },
  { what: 'no SceneCode', host: real ?? '', code: undefined },
])('nothing is warned of: $what', async ({ host, code }) => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  await warnOfSandboxCode(host, code);
  expect(warn).not.toHaveBeenCalled();
});
