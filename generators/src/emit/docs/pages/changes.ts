import { bullets } from '../content/blocks.ts';
import { text } from '../content/inline.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';

/** The changes of the spec, the newest version first. */
export function changesPage(site: Site): Page {
  return makePage(site, {
    place: places.changes,
    title: 'Changes',
    summary: 'The changes of the spec, the newest version first.',
    origin: 'service.yaml',
    sections: () =>
      site.protocol.changes.map(({ version, date, changes }) => {
        return section(`${version}, ${date}`, `version_${version}`, bullets(changes.map(text)));
      }),
  });
}
