import { diagnose } from '../../diagnostics/diagnostic.ts';
import { lowerFirst, notificationKeys } from '../../model/names.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages, type LocatedMessage } from '../located.ts';

/** Received fields must have different names after decoding. Otherwise one would be lost, as with `Code` and `code`. */
export const decodedNames: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const first = new Map<string, { readonly name: string; readonly at: string }>();
    for (const [i, message] of locatedMessages(files).entries()) {
      if (message.role === 'request' || message.role === 'error') continue;
      for (const field of Object.keys(message.value.fields)) {
        const name = field.slice(field.lastIndexOf('.') + 1);
        const level = field.slice(0, -name.length);
        const decoded = lowerFirst(name);
        const place = message.file.source.atKey([...message.path, 'fields', field]);
        const key = `${level === '' ? decodedTogether(message, i) : i} ${level}${decoded}`;
        const known = first.get(key);
        if (!known) first.set(key, { name, at: `${place.file}:${place.line}` });
        else if (known.name !== name)
          yield diagnose('alike-fields', place, { field: name, first: known.name, decoded, at: known.at });
        if (known || message.role !== 'query' || level !== '' || !notificationKeys.includes(decoded)) continue;
        yield diagnose('duplicate-name', place, { what: 'decoded name', name: decoded, first: 'by the packages themselves' });
      }
    }
  },
};

/** A key that is equal for messages decoded together: if the code is unknown, all documents of one shape are. */
function decodedTogether({ path }: LocatedMessage, i: number): string {
  return path[0] === 'shapes' ? path.join(' ') : String(i);
}
