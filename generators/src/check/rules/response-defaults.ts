import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites } from '../sites.ts';

/** A default is what the service uses for a parameter that is left out. */
export const responseDefaults: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const { file, path, name, value } of fieldSites(files)) {
      if (value.default === undefined || path[0] === 'request') continue;
      const what = `${name}: a default is for the parameters of a request.`;
      const fix = 'Remove it, and describe what it means that the field is missing.';
      yield diagnose('contradicting-keys', file.source.atKey([...path, 'default']), { what, fix });
    }
  },
};
