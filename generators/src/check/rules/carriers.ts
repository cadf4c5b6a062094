import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { withShared, type SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';
import { fieldSites, messageSites } from '../sites.ts';

/** Where something travels is said of the parameters of requests alone, and a request has one body. */
export const carriers: CheckRule = {
  needs: 'every-file',
  *check(files) {
    for (const { file, path, name, value, isItem } of fieldSites(files)) {
      const isParameter = path[0] === 'request' && !isItem && !name.includes('.');
      if (value.in === undefined || isParameter) continue;
      const what = `${name}: in is for the parameters of a request.`;
      yield diagnose('contradicting-keys', file.source.atKey([...path, 'in']), { what, fix: 'Remove it.' });
    }
    yield* secondBodies(files);
    yield* bodyOfGet(files);
    yield* queriesOfGet(files);
  },
};

function* secondBodies(files: SpecFiles): Iterable<Diagnostic> {
  for (const { file, path, role, value, shared } of messageSites(files)) {
    if (role !== 'request') continue;
    const carriers = Object.entries(value.fields).map(([name, field]) => ({ name, carrier: withShared(field, name, shared).in }));
    const inForm = carriers.find(({ carrier }) => carrier === 'form');
    const inBody = carriers.find(({ carrier }) => carrier === 'body');
    if (!inForm || !inBody) continue;
    const what = `A request has one body: ${inForm.name} travels in a form, ${inBody.name} in JSON.`;
    const fix = 'Make both form or both body, or let one travel in the query.';
    yield diagnose('contradicting-keys', file.source.atKey([...path, 'fields', inBody.name]), { what, fix });
  }
}

function* bodyOfGet(files: SpecFiles): Iterable<Diagnostic> {
  const { service } = files;
  if (service?.data.transport.method !== 'GET') return;
  const inBody = fieldSites(files).find(({ value }) => value.in === 'form' || value.in === 'body');
  if (!inBody) return;
  const what = `A GET has no body, and ${inBody.name} travels in one.`;
  const fix = 'Write another method, or let every parameter travel in the query or in a header.';
  yield diagnose('contradicting-keys', service.source.at(['transport', 'method']), { what, fix });
}

/** The query of a URL has texts; a field with a dot in its name is inside an object. */
function* queriesOfGet({ callbacks }: SpecFiles): Iterable<Diagnostic> {
  for (const { source, data } of callbacks) {
    if (data.method !== 'GET') continue;
    for (const [name, { type }] of Object.entries(data.query.fields)) {
      if (type !== 'object' && type !== 'list') continue;
      const what = `${name}: the query of a GET has texts, and no ${type}.`;
      const fix = 'Use a string with holds: json, or method: POST.';
      yield diagnose('contradicting-keys', source.at(['query', 'fields', name, 'type']), { what, fix });
    }
  }
}
