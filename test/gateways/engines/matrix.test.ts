import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lacks } from '../support.ts';
import { allCases, type Case, type Verdicts } from './cases.ts';
import { isTaken, type Engine } from './engine.ts';
import { makers } from './engines.ts';
import { exceptions } from './exceptions.ts';

// One matrix of requests through every engine: each accepts what our validators accept, and refuses what they refuse.

const cases = await allCases();

/** How strict each document is. */
const documents: Readonly<Record<string, keyof Verdicts>> = {
  'idv.openapi-3.0': 'open',
  'idv-lite.openapi-3.0': 'open',
  'idv.openapi-3.1': 'typed',
  'idv-strict.openapi-3.0': 'closed',
};

test('the matrix has enough good and bad requests', () => {
  for (const kind of Object.values(documents)) {
    expect(cases.filter(({ accepted }) => accepted[kind]).length).toBeGreaterThan(40);
    expect(cases.filter(({ accepted }) => !accepted[kind]).length).toBeGreaterThan(100);
  }
});

const judges = makers.flatMap((maker) =>
  Object.entries(documents)
    .filter(([name]) => maker.versions.some((version) => name.endsWith(version)))
    .map(([document, kind]) => ({ ...maker, document, kind })),
);

describe.each(judges)('$name with $document', ({ name, document, kind, needs, start }) => {
  const isMissing = lacks(...needs);
  let engine: Engine | undefined;
  beforeAll(async () => {
    if (!isMissing) engine = await start(document);
  });
  afterAll(() => engine?.stop());

  test.skipIf(isMissing)('judges like our validators, except for the listed exceptions', async () => {
    const differing: string[] = [];
    for (const { name: what, path, body, accepted } of cases) {
      if (engine && (await isTaken(engine, path, body)) !== accepted[kind]) differing.push(what);
    }
    expect(differing.sort()).toEqual(exceptionsOf(cases, name, document));
  });
});

/** The cases of the listed exceptions. An exception that no longer occurs makes the test fail, too. */
function exceptionsOf(all: readonly Case[], engine: string, document: string): string[] {
  const applying = exceptions.filter((one) => [engine, undefined].includes(one.engine) && (one.document?.test(document) ?? true));
  return all
    .filter((one) => applying.some(({ cases: pattern }) => pattern.test(one.name)))
    .map(({ name }) => name)
    .sort();
}
