import { describe, expect, test } from 'vitest';
import { camelCaseRows } from './cases/camel-case.ts';
import { formRows } from './cases/forms.ts';
import { integratorRows } from './cases/integrators.ts';
import { nameRows } from './cases/names.ts';
import { noObjectRows } from './cases/no-object.ts';
import { productRows } from './cases/products.ts';
import type { Row } from './cases/row.ts';
import { typeRows } from './cases/types-and-empty.ts';
import { valueRows } from './cases/values.ts';
import { initializeMembers } from './facts/sdk-members.ts';
import { initializeNames } from './facts/initialize.ts';
import { linesOf } from './findings.ts';
import { judge } from './judge.ts';

const topics: Record<string, readonly Row[]> = {
  values: valueRows,
  'types and empty texts': typeRows,
  names: nameRows,
  camelCase: camelCaseRows,
  products: productRows,
  'forms and rules': formRows,
  'no object': noObjectRows,
  integrators: integratorRows,
};

describe.each(Object.entries(topics))('the judge: %s', (_topic, rows) => {
  const cases = rows.map(([situation, type, input, ...findings]) => ({ situation, type, input, findings }));
  test.each(cases)('$situation ($type)', ({ type, input, findings }) => {
    expect(linesOf(judge(type, input))).toEqual(findings.sort());
  });
});

test('the names are those of the SDK: 59 members, 33 of them on no page', () => {
  expect(new Set(initializeNames).size).toBe(59);
  expect(initializeMembers).toHaveLength(33);
});
