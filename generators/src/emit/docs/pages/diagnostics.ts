import { registry } from '../../../diagnostics/registry.ts';
import { table } from '../content/blocks.ts';
import { anchorAt, line, literal, text } from '../content/inline.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';

/** Everything that the compiler can report, from its registry. */
export function diagnosticsPage(site: Site): Page {
  const rows = Object.entries(registry).map(([code, { message, hint }]) => [
    line`${anchorAt(`code_${code}`)}${literal(code)}`,
    text(message(placeholders)),
    text(hint(placeholders)),
  ]);
  return makePage(site, {
    place: places.diagnostics,
    title: 'Diagnostics',
    summary:
      'What the compiler reports to a spec author, and how to fix it. A run reports all problems at once. If there are any errors, it writes nothing.',
    origin: '',
    sections: () => [
      section('All diagnostics', 'all_diagnostics', table(['Code', 'What is wrong', 'How to fix it'].map(text), rows)),
    ],
  });
}

/** Values for the messages on the page: each placeholder shows its own name, such as ‹name›. */
const placeholders = Object(new Proxy({}, { get: (_, key) => `‹${String(key)}›` }));
