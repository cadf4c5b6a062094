import { code } from '../../model/code-span.ts';
import { limitInWords, noteInWords } from '../../model/phrases.ts';
import type { Limit, Note } from '../../model/protocol.ts';
import type { ScopedOperation } from './scope.ts';

// Descriptions that all kinds of documents share.

/** The first keys of an operation, which are the same in every kind of document. */
export function operationHead(scoped: ScopedOperation, tag: string) {
  const { name, description } = scoped.operation;
  return { operationId: name, summary: summaryOf(description), description: operationText(scoped), tags: [tag] };
}

/** The description of an operation, with the products that the document covers. */
function operationText({ operation, variants }: ScopedOperation): string {
  const products = variants.flatMap(({ product }) => (product ? [product] : []));
  return withLists(
    [operation.description, ...products.map((product) => `${code(product.code)}: ${product.description}`)].join('\n\n'),
    [...operation.notes, ...products.flatMap(({ notes }) => notes)],
    [...operation.limits, ...products.flatMap(({ limits }) => limits)],
  );
}

export function withLists(description: string, notes: readonly Note[], limits: readonly Limit[]): string {
  const items = [...notes.map(noteInWords), ...limits.map(limitInWords)];
  return items.length === 0 ? description : [description, '', ...items.map((item) => `- ${item}`)].join('\n');
}

/** A short line for lists and menus: the first sentence, or its part before the first comma if it is long. */
export function summaryOf(text: string): string {
  const sentence = firstSentence(text);
  return sentence.length > longestSummary ? (sentence.split(/[,;:]/, 1)[0] ?? sentence) : sentence;
}

const longestSummary = 60;

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/, 1)[0]!.replace(/\.$/, '');
}

/** A title of only letters, digits and spaces, because some gateways make names of it. */
export function plainTitle(title: string): string {
  return title.replaceAll(/[^A-Za-z0-9]+/g, ' ').trim() || 'API';
}
