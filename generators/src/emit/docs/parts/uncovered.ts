import type { Operation } from '../../../model/protocol.ts';
import { asideTable } from '../content/blocks.ts';
import { anchorAt, enumerate, line, literal, nothing, text, type Inline } from '../content/inline.ts';
import { section, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { ownSources } from './facts.ts';
import { provenanceOf } from './provenance.ts';

/** The codes of the provider's products that this reference doesn't cover. */
export function uncoveredLine(view: View, { id, uncovered }: Operation): Inline {
  const codes = uncovered.map(({ code }) => link(view, literal(code), places.uncovered(id, code)));
  return codes.length === 0 ? nothing : line`Not covered here: ${enumerate(codes)}.`;
}

export function uncoveredSection(view: View, { id, uncovered, discriminator = '' }: Operation): Section {
  const field = link(view, literal(discriminator), places.requestField(id, discriminator));
  const code = 'not-covered';
  const issue = link(view, literal(code), { page: places.issues.page, anchor: `issue_${code}` });
  const whole = uncovered[0]?.source ?? [];
  const rows = uncovered.map((product) => [
    line`${anchorAt(places.uncovered(id, product.code).anchor)}${literal(product.code)}`,
    line`${product.description ?? 'Only its code is known.'}${ownSources(view, product.source, whole)}`,
  ]);
  const explanation = line`These products exist, but this reference does not cover them. The service may accept them. The validators check only the parameters that all products share, and report ${issue}.`;
  const blocks = [explanation, provenanceOf(view, { source: whole }), asideTable([field, text('What is known')], rows)];
  return section('Not covered here', 'not_covered', ...(rows.length === 0 ? [] : blocks));
}
