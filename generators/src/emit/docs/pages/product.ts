import type { Operation, Product, Variant } from '../../../model/protocol.ts';
import { bullets } from '../content/blocks.ts';
import { line, literal } from '../content/inline.ts';
import { discrepanciesSection, subjectFacts } from '../parts/facts.ts';
import { differenceLines } from '../parts/products.ts';
import { variantSections } from '../parts/variant.ts';
import { fieldPlace, variantHomes } from '../site/homes.ts';
import { makePage, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, linkTo } from '../site/view.ts';
import { provenanceOf } from '../parts/provenance.ts';

/** The request and the response of an operation for one product. */
export function productPage(site: Site, operation: Operation, variant: Variant, product: Product): Page {
  const { id, label, description, code, source } = product;
  const { name, discriminator = '' } = operation;
  const [{ group }] = variantHomes(operation, variant);
  return makePage(site, {
    place: places.product(id),
    title: `${name}: ${label}`,
    summary: description,
    origin: variant.request.origin.file,
    above: [group],
    lead: (view) => {
      const [request] = variantHomes(operation, variant);
      const field = link(view, literal(discriminator), fieldPlace(request, discriminator));
      return [
        line`${linkTo(view, group)} with ${field} ${literal(code)}.`,
        bullets(differenceLines(view, request)),
        subjectFacts(view, product),
        provenanceOf(view, { source }),
      ];
    },
    sections: (view) => [...variantSections(view, operation, variant), discrepanciesSection(view, places.product(id))],
  });
}
