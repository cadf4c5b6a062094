import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields } from '../located.ts';

/** Only parameters of requests can have a default: the value that the service uses if the parameter is missing. */
export const responseDefaults: CheckRule = {
  needs: 'file',
  *check(files) {
    for (const { file, path, name, value } of locatedFields(files)) {
      if (value.default === undefined || path[0] === 'request') continue;
      const what = `${name}: \`default\` is for the parameters of a request.`;
      const fix = 'Remove it, and describe what a missing field means.';
      yield diagnose('contradicting-keys', file.source.atKey([...path, 'default']), { what, fix });
    }
  },
};
