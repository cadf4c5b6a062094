import type { Message } from '../../../model/protocol.ts';
import { nothing } from '../content/inline.ts';
import { examplesSection } from '../parts/examples.ts';
import { messageSection } from '../parts/message.ts';
import { rulesSection } from '../parts/rules.ts';
import { undescribedSection } from '../parts/undescribed.ts';
import { errorTitle } from '../site/homes.ts';
import { makePage, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';

/** The page of the error body: the body of a call that failed. */
export function errorPage(site: Site, message: Message): Page {
  const home = site.homeOf.get(message.name);
  return makePage(site, {
    place: places.error,
    title: errorTitle,
    summary: message.description,
    origin: message.origin.file,
    sections: (view) => [
      ...(home ? [messageSection(view, home, 'Fields', nothing)] : []),
      rulesSection(view, message.rules),
      examplesSection(view, [message]),
      undescribedSection(view, home),
    ],
  });
}
