import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { allSpecFiles, locatedFields, locatedKeys } from '../located.ts';

/** Limits that `kept` and `starts` name must be times. */
export const retention: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const units = unitsOfLimits(files);
    for (const { file, path, name, value } of locatedFields(files)) {
      const unit = value.kept === undefined ? undefined : units.get(value.kept);
      if (unit === undefined || times.has(unit)) continue;
      const what = `${name}: \`kept\` names the limit ${value.kept}, which is not a time: its unit is ${unit}.`;
      yield diagnose('contradicting-keys', file.source.at([...path, 'kept']), {
        what,
        fix,
      });
    }
    yield* startedLimits(files, units);
  },
};

function* startedLimits({ service }: SpecFiles, units: ReadonlyMap<string, string>): Iterable<Diagnostic> {
  for (const [i, { starts }] of (service?.data.flow ?? []).entries()) {
    for (const [j, id] of (starts ?? []).entries()) {
      const unit = units.get(id);
      if (!service || unit === undefined || times.has(unit)) continue;
      const what = `\`starts\` names the limit ${id}, which is not a time: its unit is ${unit}.`;
      yield diagnose('contradicting-keys', service.source.at(['flow', i, 'starts', j]), { what, fix });
    }
  }
}

const fix = 'Name a limit in seconds, minutes, hours or days.';

const times = new Set(['seconds', 'minutes', 'hours', 'days']);

/** The unit of each limit, by its id. */
function unitsOfLimits(files: SpecFiles): ReadonlyMap<string, string> {
  const lists = allSpecFiles(files).flatMap((file) => [...locatedKeys(file)].filter(({ key }) => key === 'limits'));
  const limits = lists.flatMap(({ value }) => (Array.isArray(value) ? value.map(Object) : []));
  return new Map(limits.map(({ id, unit }) => [String(id), String(unit)]));
}
