import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpecField } from '../../load/generated/spec-types.ts';
import { wholeMessages } from '../possible/whole-messages.ts';
import type { CheckRule } from '../rule.ts';

/** A callback must go to a URL of the request. A field that echoes a request field must have the same category of data. */
export const callbackFields: CheckRule = {
  needs: 'sound-spec',
  *check(files) {
    const requests = wholeMessages(files).filter(({ role }) => role === 'request');
    for (const { source, data } of files.callbacks) {
      const sent = (name: string): SpecField[] =>
        requests.flatMap(({ operation, fields }) => (operation === data.operation ? (fields.get(name)?.field ?? []) : []));
      const targets = sent(data.url);
      if (targets.length > 0 && targets.every(({ holds }) => holds !== 'url')) {
        const what = `The callback goes to ${data.url}, which doesn't hold a URL.`;
        const fix = 'Name another field of the request, or add `holds: url` to it.';
        yield diagnose('contradicting-keys', source.at(['url']), { what, fix });
      }
      for (const [name, field] of Object.entries(data.query.fields)) {
        if (field.echoes === undefined) continue;
        const other = sent(field.echoes).find((one) => one.data !== field.data);
        if (!other) continue;
        const categories = `${name} has ${field.data ?? 'no category'}, and ${field.echoes} has ${other.data ?? 'no category'}`;
        yield diagnose('contradicting-keys', source.at(['query', 'fields', name, 'echoes']), {
          what: `${name} echoes ${field.echoes}, but their categories of data differ: ${categories}.`,
          fix: `Name another field of the request, or ${field.data === undefined ? 'add' : 'correct'} \`data\`.`,
        });
      }
    }
  },
};
