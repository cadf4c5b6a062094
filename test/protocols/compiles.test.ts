import { beforeAll, describe, expect, test } from 'vitest';
import { specDir } from '../support/paths.ts';
import { generateHere } from '../support/pipeline.ts';
import { asProject, typeErrors } from '../support/typecheck.ts';

describe.each(['parcel', 'minimal', 'today'] as const)('the declarations of the %s protocol', (name) => {
  const project = { dir: '' };
  beforeAll(async () => {
    project.dir = asProject(await generateHere(specDir(name), ['openapi', 'types', 'validators']));
  });

  test.each([{ module: 'nodenext' }, { module: 'node16' }, { module: 'preserve', moduleResolution: 'bundler' }])(
    'compile under strict, with $module',
    async (options) => {
      expect(await typeErrors(project.dir, ['**/*.d.mts', '**/*.d.cts'], options)).toBe('');
    },
  );
});
