import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { registry } from '../../generators/dist/diagnostics/registry.js';
import { compileSpec } from '../support/pipeline.ts';
import { kinds } from './kinds/all.ts';
import { MarkedCopy } from './mistake.ts';

describe.each(Object.entries(kinds))('%s', (_, mistakes) => {
  test.each(mistakes)(
    '$code: $what',
    async ({ spec: protocol = 'parcel', edit, code, besides = [], message, hint, names, once }) => {
      const spec = new MarkedCopy(protocol);
      edit(spec);

      const compiled = await compileSpec(spec.dir);

      const found = compiled.kind === 'faulty' ? compiled.diagnostics : [];
      expect(found.map(({ code, place }) => ({ code, place }))).toContainEqual({ code, place: spec.place });
      const mine = found.find((diagnostic) => diagnostic.code === code && isDeepStrictEqual(diagnostic.place, spec.place));
      expect(mine).toMatchObject({ ...(message !== undefined && { message }), ...(hint !== undefined && { hint }) });
      expect(mine?.message).toContain(names ?? '');
      const others = found.filter((diagnostic) => diagnostic !== mine).map(({ code }) => code);
      expect([...new Set(others)]).toEqual(besides);
      if (once) expect(found).toHaveLength(1);
    },
  );
});

test('every diagnostic of the registry is exercised', () => {
  const exercised = new Set(Object.values(kinds).flatMap((mistakes) => mistakes.map(({ code }) => code)));

  expect([...exercised].sort()).toEqual(Object.keys(registry).sort());
});

test('the specs without the mistakes have no problems', async () => {
  const compiled = await Promise.all(
    (['parcel', 'real', 'minimal'] as const).map((name) => compileSpec(new MarkedCopy(name).dir)),
  );

  expect(compiled.map(({ kind }) => kind)).toEqual(['compiled', 'compiled', 'compiled']);
});
