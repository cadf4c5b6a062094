import type { Message, Operation, Variant } from '../../../model/protocol.ts';
import { nothing, text } from '../content/inline.ts';
import { variantHomes } from '../site/homes.ts';
import type { Section } from '../site/page.ts';
import type { View } from '../site/view.ts';
import { contradictionsSection } from './contradictions.ts';
import { examplesSection } from './examples.ts';
import { messageSection } from './message.ts';
import { returnCodesSection } from './return-codes.ts';
import { rulesSection } from './rules.ts';
import { undescribedSection } from './undescribed.ts';

/** The full description of the request and the response of a call. */
export function variantSections(view: View, operation: Operation, variant: Variant): Section[] {
  const { request, response, returnCodes } = variant;
  const { description: shown } = variant.product ?? operation;
  const lead = ({ description }: Message) => (description === shown ? nothing : text(description));
  const [requestHome, responseHome] = variantHomes(operation, variant);
  return [
    messageSection(view, requestHome, 'Request', lead(request)),
    rulesSection(view, [...request.rules, ...response.rules]),
    messageSection(view, responseHome, 'Response', lead(response)),
    contradictionsSection(view, response),
    returnCodesSection(view, returnCodes, operation),
    examplesSection(view, [request, response]),
    undescribedSection(view, requestHome, responseHome),
  ];
}
