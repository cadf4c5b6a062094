import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type RunningSandbox } from '../../packages/sandbox/src/index.ts';
import { findDocType } from '../../packages/types/generated/index.mjs';
import { scenarios } from '../../packages/types/generated/parts/scenarios.mjs';
import { decodeCheckResult, outcomeOf } from '../../packages/validators/generated/index.mjs';
import { facade, key, openApiCore, popCore, type Client } from './clients.ts';
import { idIn, requestFor, resultRequest } from './requests.ts';

let sandbox: RunningSandbox;
const clients: Record<string, Client> = {};
beforeAll(async () => {
  sandbox = await startSandbox({ keys: { [key.id]: key.secret } });
  const open = await startSandbox();
  clients['pop-core'] = popCore(sandbox.url);
  clients['openapi-core'] = openApiCore(sandbox.url);
  clients['facade'] = facade(open.url);
  closeOpen = () => open.close();
});
let closeOpen: () => Promise<void>;
afterAll(async () => {
  await sandbox.close();
  await closeOpen();
});

describe.each(['pop-core', 'openapi-core', 'facade'])('Through %s', (name) => {
  const call: Client = (action, values) => clients[name]!(action, values);

  test('every scenario returns what the spec says', async () => {
    const seen: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const scenario of scenarios) {
      const { id, failure, result } = scenario;
      const started = await call('Initialize', requestFor(scenario));
      const ended = started.code === undefined ? await call('CheckResult', resultRequest(idIn(started))) : started;
      const { Passed, SubCode } = Object(Object(ended.body).Result);
      const says = Object(Object(result?.body)['Result']);
      seen[id] = [ended.code, Passed, SubCode === undefined ? undefined : String(SubCode)];
      expected[id] = [failure?.code, says.Passed, says.SubCode === undefined ? undefined : String(says.SubCode)];
    }
    expect(seen).toEqual(expected);
  });
});

test("the response of every scenario that isn't odd is decoded without notices and contradictions", async () => {
  const call = clients['facade']!;
  const found: Record<string, unknown> = {};
  const regular = scenarios.filter(({ odd, result }) => !odd && result);
  for (const scenario of regular) {
    const request = requestFor(scenario);
    const answer = await call('CheckResult', resultRequest(idIn(await call('Initialize', request))));
    const decoded = decodeCheckResult(answer.body, { docType: findDocType(request['DocType'])?.code });
    const kind = outcomeOf(decoded).kind;
    found[scenario.id] = [decoded.notices.map(({ message }) => message), kind === 'passed' || kind === 'failed' ? 'plain' : kind];
  }
  expect(found).toEqual(Object.fromEntries(regular.map(({ id }) => [id, [[], 'plain']])));
});

test('the request decides which fields are returned', async () => {
  const call = clients['facade']!;
  const result = async (values: Record<string, string>, more: Record<string, string>) => {
    const id = idIn(await call('Initialize', values));
    return Object(Object((await call('CheckResult', { ...resultRequest(id), ...more })).body).Result);
  };
  const request = requestFor({ sceneCode: 'S200', products: ['ekyc'], documents: ['00000001'] });
  const whole = await result({ ...request }, {});
  const bare = await result({ ...request, DocVideo: 'N', DocPageConfig: '' }, { IsReturnImage: 'N' });

  expect(JSON.parse(whole.ExtFaceInfo)).toMatchObject({ faceImg: expect.any(String), docVideoUrl: expect.any(String) });
  expect(JSON.parse(whole.ExtIdInfo)).toMatchObject({ ocrIdInfo: { name: '李四' }, ocrIdBackInfo: { issueDate: '20230102' } });
  expect(Object.keys(JSON.parse(bare.ExtFaceInfo))).not.toEqual(expect.arrayContaining(['faceImg']));
  expect(Object.keys(JSON.parse(bare.ExtFaceInfo))).not.toEqual(expect.arrayContaining(['docVideoUrl']));
  expect(Object.keys(JSON.parse(bare.ExtIdInfo))).not.toEqual(expect.arrayContaining(['ocrIdBackInfo']));
});
