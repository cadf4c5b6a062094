import { diagnose } from '../../diagnostics/diagnostic.ts';
import { lowerFirst, notificationKeys } from '../../model/names.ts';
import type { CheckRule } from '../rule.ts';
import { messageSites, type MessageSite } from '../sites.ts';

/** Fields of what is received keep names of their own once they are decoded: of Code and code one would be lost. */
export const decodedNames: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const first = new Map<string, { readonly name: string; readonly at: string }>();
    for (const [i, site] of messageSites(files).entries()) {
      if (site.role === 'request' || site.role === 'error') continue;
      for (const { level, name, field } of levels(site)) {
        const decoded = lowerFirst(name);
        const place = site.file.source.atKey([...site.path, 'fields', field]);
        const key = `${level === '' ? home(site, i) : i} ${level}${decoded}`;
        const known = first.get(key);
        if (!known) first.set(key, { name, at: `${place.file}:${place.line}` });
        else if (known.name !== name)
          yield diagnose('alike-fields', place, { field: name, first: known.name, decoded, at: known.at });
        if (known || site.role !== 'query' || level !== '' || !notificationKeys.includes(decoded)) continue;
        yield diagnose('duplicate-name', place, { what: 'decoded name', name: decoded, first: 'by the packages themselves' });
      }
    }
  },
};

interface Step {
  /** The way to the object that the name stands in; with a dot at its end, if it isn't the message itself. */
  readonly level: string;
  readonly name: string;
  /** The field whose name leads there. */
  readonly field: string;
}

function levels({ value }: MessageSite): Step[] {
  return Object.keys(value.fields).flatMap((field) => {
    const steps = field.split('.');
    return steps.map((name, i) => ({
      level: steps
        .slice(0, i)
        .map((step) => `${step}.`)
        .join(''),
      name,
      field,
    }));
  });
}

/** Of documents, those of one shape are decoded as one where no code is told. */
function home({ path }: MessageSite, i: number): string {
  return path[0] === 'shapes' ? path.join(' ') : String(i);
}
