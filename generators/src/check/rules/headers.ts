import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { suggestion } from '#runtime';
import { withShared, type SpecFiles } from '../../load/spec.ts';
import { once, type NameSite } from '../once.ts';
import type { CheckRule } from '../rule.ts';
import { messageSites } from '../sites.ts';

/** Names of headers differ in more than case, and OpenAPI has them as parameters. */
export const headers: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const common = transportHeaders(files);
    yield* once('header', common);
    yield* placeholders(files);
    const given = new Set(common.map(({ key }) => key));
    for (const { file, path, role, value, shared } of messageSites(files)) {
      if (role !== 'request') continue;
      const names = Object.entries(value.fields).flatMap(([name, field]) =>
        withShared(field, name, shared).in === 'header' ? [name] : [],
      );
      const sites = names.map((name) => ({ name, key: name.toLowerCase(), file, path: [...path, 'fields', name] }));
      yield* once('header', sites, undefined);
      for (const site of sites) yield* collisions(site, given);
    }
  },
};

function transportHeaders({ service }: SpecFiles): (NameSite & { readonly key: string })[] {
  const names = Object.keys(service?.data.transport.headers ?? {});
  return service
    ? names.map((name) => ({ name, key: name.toLowerCase(), file: service, path: ['transport', 'headers', name] }))
    : [];
}

function* collisions(site: NameSite & { readonly key: string }, given: ReadonlySet<string>): Iterable<Diagnostic> {
  const { name, key, file, path } = site;
  const place = file.source.atKey(path);
  if (ignored.has(key)) yield diagnose('ignored-header', place, { name });
  else if (given.has(key))
    yield diagnose('duplicate-name', place, { what: 'header', name, first: 'in transport of service.yaml' });
}

/** OpenAPI has readers pass over parameters of these names: https://spec.openapis.org/oas/v3.1.0#fixed-fields-9 */
const ignored = new Set(['accept', 'content-type', 'authorization']);

/** What stands in braces in a header's value is replaced when a call is made. */
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
