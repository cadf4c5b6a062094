import { diagnose } from '../../diagnostics/diagnostic.ts';
import { withShared, type SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** An example must have the HTTP status of the code that is in it. */
export const exampleStatus: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    for (const { file, path, value: message, shared } of locatedMessages(files)) {
      for (const [i, { id, status, value }] of (message.examples ?? []).entries()) {
        if (status === undefined) continue;
        for (const [name, given] of Object.entries(value)) {
          const field = message.fields[name];
          const right = field && statusOf(files, withShared(field, name, shared).codes, given);
          if (right === undefined || right === status) continue;
          yield diagnose('contradicting-keys', file.source.at([...path, 'examples', i, 'status']), {
            what: `The example ${id} has the status ${status}, but its ${name} ${String(given)} comes with ${right}.`,
            fix: `Write ${right}, or use another ${name}.`,
          });
        }
      }
    }
  },
};

function statusOf({ codeLists }: SpecFiles, list: string | undefined, given: unknown): number | undefined {
  const codes = codeLists.find(({ id }) => id === list)?.data.codes ?? [];
  return codes.find(({ code }) => code === given)?.status;
}
