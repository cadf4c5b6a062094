import type { Operation } from '../../../model/protocol.ts';
import { unionNames } from '../../../model/schemas.ts';
import { table, type Block } from '../content/blocks.ts';
import { enumerate, line, literal, nothing, text, type Inline } from '../content/inline.ts';
import { discrepanciesSection, subjectFacts } from '../parts/facts.ts';
import { fieldsSideBySide, returnCodesSideBySide } from '../parts/side-by-side.ts';
import { outcomeSample } from '../parts/outcome-sample.ts';
import { uncoveredLine, uncoveredSection } from '../parts/uncovered.ts';
import { undescribedSideBySide } from '../parts/undescribed-side.ts';
import { undescribedParts } from '../parts/undescribed.ts';
import { variantSections } from '../parts/variant.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';
import { provenanceOf } from '../parts/provenance.ts';

/** The page of an operation: in full, or, if it has products, a comparison of the products. */
export function operationPage(site: Site, operation: Operation): Page {
  const { id, name, description, variants, discriminator } = operation;
  return makePage(site, {
    place: places.operation(id),
    title: name,
    summary: description,
    origin: `operations/${id}.yaml`,
    lead: (view) => [
      subjectFacts(view, operation),
      callbackLine(view, operation),
      provenanceOf(view, { source: operation.source }),
    ],
    sections: (view) => [
      ...outcomeSection(view, operation),
      ...(discriminator === undefined
        ? variants.flatMap((variant) => variantSections(view, operation, variant))
        : productSections(view, operation, discriminator)),
      discrepanciesSection(view, places.operation(id)),
    ],
  });
}

function outcomeSection({ protocol }: View, operation: Operation): Section[] {
  const sample = outcomeSample(protocol, operation);
  return sample ? [section('Read the outcome', 'outcome', sample)] : [];
}

function productSections(view: View, operation: Operation, discriminator: string): Section[] {
  const names = unionNames(operation);
  const type = (name: string) => line`Each product has its own type. ${literal(name)} is the union of all products.`;
  return [
    section('Products', 'products', productTable(view, operation, discriminator), uncoveredLine(view, operation)),
    section('Request', 'request', type(names.request), fieldsSideBySide(view, operation, 'request')),
    section('Response', 'response', type(names.response), fieldsSideBySide(view, operation, 'response')),
    section('Return codes', 'return-codes', returnCodesSideBySide(view, operation)),
    undescribedParts(undescribedSideBySide(view, operation, 'request'), undescribedSideBySide(view, operation, 'response')),
    uncoveredSection(view, operation),
  ];
}

function productTable(view: View, { variants }: Operation, discriminator: string): Block {
  const rows = variants.flatMap(({ product }) =>
    product ? [[link(view, product.label, places.product(product.id)), literal(product.code), text(product.description)]] : [],
  );
  return table([text('Product'), literal(discriminator), text('What it does')], rows);
}

function callbackLine(view: View, { id }: Operation): Inline {
  const links = (view.callbacksOf.get(id) ?? []).map((callback) => {
    const field = link(view, literal(callback.url), places.requestField(id, callback.url));
    return line`${link(view, callback.name, places.callback(callback.id))} to ${field}`;
  });
  return links.length === 0 ? nothing : line`It leads to requests to your own server: ${enumerate(links)}.`;
}
