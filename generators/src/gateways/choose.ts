import type { Gateway } from './gateway.ts';
import type { Node } from './json.ts';
import { lint, type Refusal } from './lint/lint.ts';
import { versionOf } from './lint/parts.ts';

export interface CandidateDocument {
  readonly name: string;
  readonly value: Node;
}

/** The chosen document for a gateway, or why it accepts none of the candidates. */
export type DocumentChoice<T extends CandidateDocument> =
  | { readonly kind: 'chosen'; readonly document: T }
  | { readonly kind: 'none'; readonly refusals: readonly { readonly name: string; readonly refusal: Refusal }[] };

/** Chooses the first document that the gateway accepts, in the order of its preferred versions. Candidates come in order of detail. */
export function choose<T extends CandidateDocument>(gateway: Gateway, candidates: readonly T[]): DocumentChoice<T> {
  const accepts = gateway.rules.flatMap((rule) => (rule.rule === 'versions' ? rule.accepts : []));
  const readable = accepts.flatMap((version) => candidates.filter(({ value }) => versionOf(value) === version));
  const fitting = readable.find(({ value }) => lint(value, gateway).length === 0);
  if (fitting) return { kind: 'chosen', document: fitting };
  const wrong = (readable.length > 0 ? readable : candidates).flatMap(({ name, value }) =>
    lint(value, gateway).map((refusal) => ({ name, refusal })),
  );
  return { kind: 'none', refusals: wrong };
}
