import type { Callback } from '../../../model/protocol.ts';
import { codeBlock } from '../content/blocks.ts';
import { line, literal, nothing, text } from '../content/inline.ts';
import { examplesSection } from '../parts/examples.ts';
import { discrepanciesSection, subjectFacts } from '../parts/facts.ts';
import { messageSection } from '../parts/message.ts';
import { rulesSection } from '../parts/rules.ts';
import { undescribedSection } from '../parts/undescribed.ts';
import { makePage, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link } from '../site/view.ts';
import { provenanceOf } from '../parts/provenance.ts';

/** The page of a callback: a request that the service or the user's browser sends to your server. */
export function callbackPage(site: Site, callback: Callback): Page {
  const { id, name, description, operation, url, method, sender, query, source } = callback;
  return makePage(site, {
    place: places.callback(id),
    title: name,
    summary: description,
    origin: query.origin.file,
    lead: (view) => {
      const field = link(view, literal(url), places.requestField(operation, url));
      const asked = link(view, view.operationName(operation), places.operation(operation));
      const by = sender === 'user' ? 'The user’s browser' : 'The service';
      const names = query.fields.map((one) => `${one.name}=…`).join('&');
      return [
        line`${by} sends a ${literal(method)} request to the address in ${field} of ${asked}. The query contains the fields:`,
        codeBlock('text', `${method} {${url}}?${names}`),
        subjectFacts(view, callback),
        provenanceOf(view, { source }),
      ];
    },
    sections: (view) => {
      const home = view.homeOf.get(query.name);
      const own = query.description === description ? nothing : text(query.description);
      return [
        ...(home ? [messageSection(view, home, 'Query', own)] : []),
        rulesSection(view, query.rules),
        examplesSection(view, [query]),
        undescribedSection(view, home),
        discrepanciesSection(view, places.callback(id)),
      ];
    },
  });
}
