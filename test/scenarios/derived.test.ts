import { expect, test } from 'vitest';
import { compileSpec, modelOf } from '../support/pipeline.ts';
import { parcelWithOutcome, schemaLine } from './parcel-with-outcome.ts';

async function scenariosOf(change: (spec: ReturnType<typeof parcelWithOutcome>) => void) {
  const spec = parcelWithOutcome();
  change(spec);
  const { list } = (await modelOf(spec.dir)).protocol.scenarios;
  return new Map(list.map((scenario) => [scenario.id, scenario]));
}

test('every reason has a scenario: the reason of the example passes, all others fail, and the callback agrees', async () => {
  const scenarios = await scenariosOf(() => {});
  expect(scenarios.get('fates-d-1')).toMatchObject({
    sceneCode: 'FD1',
    result: { operation: 'track', status: 200, body: { Parcel: { Arrived: 'yes', Fate: 'D1' } } },
    callbacks: { arrival: { arrived: '1', fate: 'D1' } },
  });
  expect(scenarios.get('fates-x-9')).toMatchObject({
    title: 'Lost',
    result: { body: { Parcel: { Arrived: 'no', Fate: 'X9' } } },
    callbacks: { arrival: { arrived: '0', fate: 'X9' } },
  });
});

test('a new reason automatically has a scenario', async () => {
  const added =
    '\n  - code: "Q7"\n    means: Stuck.\n    attributes: { charged: true, tries: 3, desk: "A" }\n    source: [handbook]\n';
  const scenarios = await scenariosOf((spec) => spec.append('codes/fates.yaml', added));
  expect(scenarios.get('fates-q-7')).toMatchObject({
    sceneCode: 'FQ7',
    result: { body: { Parcel: { Arrived: 'no', Fate: 'Q7' } } },
  });
});

test('every code of a failed call has a scenario with its status', async () => {
  const failing = [...(await scenariosOf(() => {})).values()].filter(({ failure }) => failure?.operation === 'ship');
  expect(failing.map(({ failure }) => failure?.code)).toContain('Order.Wrong');
  expect(failing.every(({ result, callbacks }) => result === undefined && Object.keys(callbacks).length === 0)).toBe(true);
});

test('equal scene codes get a number, and none is longer than 10', async () => {
  const alike = (code: string) =>
    `\n  - code: "${code}"\n    means: Another.\n    attributes: { charged: false, tries: 3, desk: "A" }\n    source: [handbook]\n`;
  const scenarios = await scenariosOf((spec) =>
    spec.append('codes/fates.yaml', alike('Long.Lost') + alike('LeftLying') + alike('1234567890')),
  );
  const codes = [...scenarios.values()].map(({ sceneCode }) => sceneCode);
  expect(codes).toEqual(expect.arrayContaining(['FLL', 'FLL2', 'F123456789']));
  expect(new Set(codes).size).toBe(codes.length);
});

test('a file with the name of a scenario adds to it', async () => {
  const scenarios = await scenariosOf((spec) =>
    spec.write('scenarios/fates-x-9.yaml', `${schemaLine}answer:\n  Parcel.Journey.late: true\n\nsource: [handbook]\n`),
  );
  expect(scenarios.get('fates-x-9')).toMatchObject({
    sceneCode: 'FX9',
    result: { body: { Parcel: { Arrived: 'no', Fate: 'X9', Journey: { late: true } } } },
  });
});

test('a new scenario can be repeated for each value, remove a field, and break the spec on purpose', async () => {
  const scenarios = await scenariosOf((spec) => {
    spec.write(
      'scenarios/ends.yaml',
      `${schemaLine}title: Ended\nsceneCode: "E"\neach: Parcel.Arrived\nodd: true\nanswer:\n  Parcel.Journey: null\n  Parcel.Wings: 2\ncallback: { fate: "X9" }\nsource: [handbook]\n`,
    );
  });
  expect(scenarios.get('ends-yes')).toMatchObject({
    sceneCode: 'EY',
    odd: true,
    callbacks: { arrival: { arrived: '1', fate: 'X9' } },
  });
  expect(scenarios.get('ends-no')?.result?.body['Parcel']).toEqual({ Arrived: 'no', Fate: 'D1', Wings: 2 });
});

test('a spec without outcomes has scenarios only for failed calls', async () => {
  const spec = parcelWithOutcome();
  spec.replace('operations/track.yaml', 'outcome:\n  call: Code\n  verdict: Parcel.Arrived\n  reason: Parcel.Fate\n\n', '');
  const compiled = await compileSpec(spec.dir);
  const list = compiled.kind === 'compiled' ? compiled.model.protocol.scenarios.list : [];
  expect(list.length).toBeGreaterThan(0);
  expect(list.every(({ failure }) => failure)).toBe(true);
});
