import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lacks } from '../support.ts';
import { allCases, type Case } from './cases.ts';
import { isTaken, type Engine } from './engine.ts';
import { makers } from './engines.ts';
import { exceptions } from './exceptions.ts';

// One matrix of requests through every engine: each takes what our validators take, and refuses what they refuse.

const cases = allCases();
const documents = ['idv.openapi-3.0', 'idv-lite.openapi-3.0', 'idv.openapi-3.1'];

test('the matrix has good and bad requests enough', () => {
  expect(cases.filter(({ isValid }) => isValid).length).toBeGreaterThan(40);
  expect(cases.filter(({ isValid }) => !isValid).length).toBeGreaterThan(100);
});

const judges = makers.flatMap((maker) =>
  documents
    .filter((name) => maker.versions.some((version) => name.endsWith(version)))
    .map((document) => ({ ...maker, document })),
);

describe.each(judges)('$name with $document', ({ name, document, needs, start }) => {
  const isMissing = lacks(...needs);
  let engine: Engine | undefined;
  beforeAll(async () => {
    if (!isMissing) engine = await start(document);
  });
  afterAll(() => engine?.stop());

  test.skipIf(isMissing)('judges as our validators do, but for the exceptions listed', async () => {
    const differing: string[] = [];
    for (const { name: what, path, body, isValid } of cases) {
      if (engine && (await isTaken(engine, path, body)) !== isValid) differing.push(what);
    }
    expect(differing.sort()).toEqual(exceptionsOf(cases, name, document));
  });
});

/** What is listed has to differ: an exception that no longer is one fails, too. */
function exceptionsOf(all: readonly Case[], engine: string, document: string): string[] {
  const applying = exceptions.filter(
    (one) => [engine, undefined].includes(one.engine) && [document, undefined].includes(one.document),
  );
  return all
    .filter((one) => applying.some(({ cases: pattern }) => pattern.test(one.name)))
    .map(({ name }) => name)
    .sort();
}
