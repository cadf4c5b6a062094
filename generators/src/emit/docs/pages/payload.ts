import type { Payload } from '../../../model/protocol.ts';
import { nothing } from '../content/inline.ts';
import { examplesSection } from '../parts/examples.ts';
import { discrepanciesSection, subjectFacts } from '../parts/facts.ts';
import { usedInLine } from '../parts/holders.ts';
import { messageSection } from '../parts/message.ts';
import { rulesSection } from '../parts/rules.ts';
import { undescribedSection } from '../parts/undescribed.ts';
import { makePage, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { provenanceOf } from '../parts/provenance.ts';

/** The page of a payload: the fields inside JSON text. */
export function payloadPage(site: Site, payload: Payload): Page {
  const { id, message, source } = payload;
  return makePage(site, {
    place: places.payload(id),
    title: message.name,
    summary: message.description,
    origin: message.origin.file,
    lead: (view) => [usedInLine(view, message.name), subjectFacts(view, payload), provenanceOf(view, { source })],
    sections: (view) => {
      const home = view.homeOf.get(message.name);
      return [
        ...(home ? [messageSection(view, home, 'Fields', nothing)] : []),
        rulesSection(view, message.rules),
        examplesSection(view, [message]),
        undescribedSection(view, home),
        discrepanciesSection(view, places.payload(id)),
      ];
    },
  });
}
