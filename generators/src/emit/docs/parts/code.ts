import { attributeOf } from '../../../model/codes.ts';
import type { Code, CodeList } from '../../../model/protocol.ts';
import { bullets, heading, stack, type Block } from '../content/blocks.ts';
import { label, line, literal, nothing, type Inline } from '../content/inline.ts';
import { places } from '../site/places.ts';
import { link, type View } from '../site/view.ts';
import { conditionWords } from './conditions.ts';
import { repeating, whoActs } from './failures.ts';
import { attributeInWords } from './attributes.ts';
import { linkedText } from './linked.ts';
import { deprecatedLine, noteLines, ownerLinks } from './facts.ts';
import { provenanceOf } from './provenance.ts';

/** A code with all its facts. */
export function codePart(view: View, list: CodeList, code: Code): Block {
  const { means, advice, status, scope, returnedWhen, document, notes, source, discrepancies } = code;
  const returned = document === undefined ? 'Returned by' : 'Accepted by';
  const attributes = list.attributes.filter(({ name }) => attributeOf(code, name) !== undefined);
  const lines = [
    ...deprecatedLine(code),
    ...(advice === undefined ? [] : [line`${label('What to do')} ${linkedText(view, advice)}`]),
    ...(status === undefined ? [] : [line`${label('HTTP status')} ${status}`]),
    ...(code.failure ? [line`${label('Who must act')} ${whoActs(code)}`, line`${label('Retry')} ${repeating(code)}`] : []),
    ...(document === undefined ? [] : [line`${label('Document')} ${documentLink(view, code)}`]),
    ...(scope === undefined ? [] : [line`${label(returned)} ${ownerLinks(view, scope)}`]),
    ...(returnedWhen.length === 0 ? [] : [line`${label('Only when')} ${linkedText(view, conditionWords(view, returnedWhen))}`]),
    ...attributes.map((one) => line`${label(one.label)} ${attributeInWords(attributeOf(code, one.name))}`),
    ...noteLines(view, notes, source),
  ];
  return stack(
    heading(3, literal(code.code), `code-${code.code}`),
    linkedText(view, means),
    bullets(lines),
    provenanceOf(view, { source, discrepancies }),
  );
}

export function documentLink(view: View, { document: name }: Code): Inline {
  const document = name === undefined ? undefined : view.documents.get(name);
  return document ? link(view, document.label, places.document(document.id)) : nothing;
}
