import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { withShared, type SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { locatedFields, locatedMessages } from '../located.ts';

/** Only parameters of requests have a location (`in`), and a request has one body. */
export const parameterLocations: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const { file, path, name, value, isItem } of locatedFields(files)) {
      const isParameter = path[0] === 'request' && !isItem && !name.includes('.');
      if (value.in === undefined || isParameter) continue;
      const what = `${name}: \`in\` is for the parameters of a request.`;
      yield diagnose('contradicting-keys', file.source.atKey([...path, 'in']), { what, fix: 'Remove it.' });
    }
    yield* secondBodies(files);
    yield* bodyOfGet(files);
    yield* queriesOfGet(files);
  },
};

function* secondBodies(files: SpecFiles): Iterable<Diagnostic> {
  for (const { file, path, role, value, shared } of locatedMessages(files)) {
    if (role !== 'request') continue;
    const parameters = Object.entries(value.fields).map(([name, field]) => ({ name, in: withShared(field, name, shared).in }));
    const inForm = parameters.find((one) => one.in === 'form');
    const inBody = parameters.find((one) => one.in === 'body');
    if (!inForm || !inBody) continue;
    const what = `A request has only one body, but ${inForm.name} is sent in a form and ${inBody.name} in JSON.`;
    const fix = 'Write `form` or `body` for both, or send one in the query.';
    yield diagnose('contradicting-keys', file.source.atKey([...path, 'fields', inBody.name]), { what, fix });
  }
}

function* bodyOfGet(files: SpecFiles): Iterable<Diagnostic> {
  const { service } = files;
  if (service?.data.transport.method !== 'GET') return;
  const inBody = locatedFields(files).find(({ value }) => value.in === 'form' || value.in === 'body');
  if (!inBody) return;
  const what = `A GET request has no body, but ${inBody.name} is sent in one.`;
  const fix = 'Use another method, or send every parameter in the query or in a header.';
  yield diagnose('contradicting-keys', service.source.at(['transport', 'method']), { what, fix });
}

/** The query of a URL has only texts: no lists, and no objects for fields with a dot in their name. */
function* queriesOfGet({ callbacks }: SpecFiles): Iterable<Diagnostic> {
  for (const { source, data } of callbacks) {
    if (data.method !== 'GET') continue;
    for (const [name, { type }] of Object.entries(data.query.fields)) {
      if (type !== 'object' && type !== 'list') continue;
      const what = `${name}: the query of a GET request can't have a field of type ${type}.`;
      const fix = 'Use a string with `holds: json`, or `method: POST`.';
      yield diagnose('contradicting-keys', source.at(['query', 'fields', name, 'type']), { what, fix });
    }
  }
}
