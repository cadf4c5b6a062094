import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { suggestion } from '#runtime';
import { withShared, type SpecFiles } from '../../load/spec.ts';
import { duplicateNames, type LocatedName } from '../duplicate-names.ts';
import type { CheckRule } from '../rule.ts';
import { locatedMessages } from '../located.ts';

/** Header names must differ in more than case. OpenAPI must not ignore them. */
export const headers: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const common = transportHeaders(files);
    yield* duplicateNames('header', common);
    yield* placeholders(files);
    const given = new Set(common.map(({ key }) => key));
    for (const { file, path, role, value, shared } of locatedMessages(files)) {
      if (role !== 'request') continue;
      const names = Object.entries(value.fields).flatMap(([name, field]) =>
        withShared(field, name, shared).in === 'header' ? [name] : [],
      );
      const located = names.map((name) => ({ name, key: name.toLowerCase(), file, path: [...path, 'fields', name] }));
      yield* duplicateNames('header', located, undefined);
      for (const header of located) yield* collisions(header, given);
    }
  },
};

function transportHeaders({ service }: SpecFiles): (LocatedName & { readonly key: string })[] {
  const names = Object.keys(service?.data.transport.headers ?? {});
  return service
    ? names.map((name) => ({ name, key: name.toLowerCase(), file: service, path: ['transport', 'headers', name] }))
    : [];
}

function* collisions(header: LocatedName & { readonly key: string }, given: ReadonlySet<string>): Iterable<Diagnostic> {
  const { name, key, file, path } = header;
  const place = file.source.atKey(path);
  if (ignored.has(key)) yield diagnose('ignored-header', place, { name });
  else if (given.has(key))
    yield diagnose('duplicate-name', place, { what: 'header', name, first: 'in transport of service.yaml' });
}

/** OpenAPI ignores parameters with these names: https://spec.openapis.org/oas/v3.1.0#fixed-fields-9 */
const ignored = new Set(['accept', 'content-type', 'authorization']);

/** Names in braces in a header's value must be known: they are replaced when a call is made. */
function* placeholders({ service }: SpecFiles): Iterable<Diagnostic> {
  if (!service) return;
  for (const [name, value] of Object.entries(service.data.transport.headers)) {
    for (const [, word = ''] of value.matchAll(/\{([^{}]*)\}/g)) {
      if (known.includes(word)) continue;
      const place = service.source.at(['transport', 'headers', name]);
      const words = { known: known.join(', '), suggestion: suggestion(word, known) };
      yield diagnose('unknown-reference', place, { kind: 'placeholder', name: `{${word}}`, ...words });
    }
  }
}

const known = ['operation', 'version'];
