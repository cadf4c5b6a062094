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
      for (const field of Object.keys(site.value.fields)) {
        const name = field.slice(field.lastIndexOf('.') + 1);
        const level = field.slice(0, -name.length);
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

/** Of documents, those of one shape are decoded as one where no code is told. */
function home({ path }: MessageSite, i: number): string {
  return path[0] === 'shapes' ? path.join(' ') : String(i);
}
