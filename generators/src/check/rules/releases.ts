import { diagnose } from '../../diagnostics/diagnostic.ts';
import { duplicateNames } from '../duplicate-names.ts';
import type { CheckRule } from '../rule.ts';

/** The changelog must be in order, with each version once. Hosts, and addresses and titles of sources must be listed once. */
export const releases: CheckRule = {
  needs: 'file',
  *check({ service, sources }) {
    if (service) {
      const { changes = [], endpoints } = service.data;
      yield* duplicateNames(
        'version',
        changes.map(({ version }, i) => ({ name: version, file: service, path: ['changes', i, 'version'] })),
      );
      yield* duplicateNames(
        'host',
        endpoints.map(({ host }, i) => ({ name: host, file: service, path: ['endpoints', i, 'host'], fix: correct })),
      );
      for (const [i, { version, date }] of changes.entries()) {
        const expected = 'a version of a package, such as 1.2.3';
        if (!semver.test(version)) {
          yield diagnose('bad-form', service.source.at(['changes', i, 'version']), { found: version, expected });
        }
        const newer = changes[i - 1];
        if (!newer || date <= newer.date) continue;
        const what = `Version ${version} of ${date} comes after ${newer.version} of ${newer.date}, which is older.`;
        const fix = 'Put the newest first, or correct the date.';
        yield diagnose('contradicting-keys', service.source.at(['changes', i, 'date']), { what, fix });
      }
    }
    const pages = Object.entries(sources?.data.sources ?? {});
    const addresses = pages.flatMap(([id, { address }]) =>
      sources && address ? [{ name: address.url, file: sources, path: ['sources', id, 'address', 'url'], fix: correct }] : [],
    );
    yield* duplicateNames('address', addresses);
    const titles = pages.flatMap(([id, { title }]) =>
      sources ? [{ name: title, file: sources, path: ['sources', id, 'title'], fix: distinguish }] : [],
    );
    yield* duplicateNames('title', titles);
  },
};

const correct = 'Correct one of the two, or remove it.';

const distinguish = 'Add what distinguishes the two sources, or remove one.';

const semver = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
