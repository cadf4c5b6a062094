import { quoted } from '../actions.ts';
import type { Action, Facade, Gateway, InputFacts, LogFact } from '../gateway.ts';
import { isNode, textOf, type Node } from '../json.ts';
import { partsOf, type DocumentPart } from '../lint/parts.ts';
import { stepsOf } from '../pointer.ts';

/** An OpenAPI Overlay 1.0. */
export interface Overlay {
  readonly overlay: '1.0.0';
  readonly info: { readonly title: string; readonly version: string };
  /** The document that it is for, relative to the overlay file. */
  readonly extends: string;
  /** How to keep values out of the gateway's logs, which an overlay can't do. */
  readonly 'x-access-logs': readonly LogFact[];
  /** The values that replace `{{name}}` in the actions. */
  readonly 'x-inputs': { readonly [name: string]: InputFacts };
  readonly actions: readonly Action[];
}

export interface OverlayInput {
  readonly title: string;
  readonly version: string;
  readonly extends: string;
  readonly document: Node;
}

/** The overlay of a gateway for one document. */
export function buildOverlay(gateway: Gateway, { title, version, extends: file, document }: OverlayInput): Overlay {
  return {
    overlay: '1.0.0',
    info: { title: `${title} for ${gateway.name}`, version },
    extends: file,
    'x-access-logs': gateway.logs,
    'x-inputs': Object.fromEntries(gateway.inputs.map(({ name, kind, ...facts }) => [name, facts])),
    actions: [...removals(gateway, document), ...gateway.actions(facadeOf(document))],
  };
}

/** What overlays need to know about a document. */
function facadeOf(document: Node): Facade {
  const operations = partsOf(document).operations.map((operation) => {
    const [path = '', method = ''] = stepsOf(operation).slice(-2);
    return { path, method, id: textOf(operation.node['operationId']) };
  });
  const { info } = document;
  return { title: isNode(info) ? textOf(info['title']) : '', operations };
}

/** Actions that remove the keywords that the gateway doesn't support: one for all places of the same kind. */
function removals({ drops, name }: Gateway, document: Node): Action[] {
  const { schemas, operations } = partsOf(document);
  const media = operations.length > 0 && drops.includes('example') ? mediaExamples : [];
  const targets = schemas.flatMap((part) =>
    drops.filter((keyword) => keyword in part.node).map((keyword) => anyOf(part, keyword)),
  );
  const description = `${name} doesn't support this keyword.`;
  return [...new Set([...targets, ...media])].map((target): Action => ({ target, description, remove: true }));
}

const mediaExamples = ['$.paths.*.*.requestBody.content.*.example', '$.paths.*.*.responses.*.content.*.example'];

/** A JSONPath to a keyword, with wildcards for the names of schemas and fields. */
function anyOf(part: DocumentPart, keyword: string): string {
  const steps = stepsOf(part);
  const isName = (i: number) => ['schemas', 'definitions', 'properties'].includes(steps[i - 1] ?? '') && !isNameOf(i - 1);
  const isNameOf = (i: number): boolean => i > 0 && isName(i);
  return ['$', ...[...steps, keyword].map((step, i) => (isName(i) ? '.*' : child(step)))].join('');
}

/** A step of a JSONPath. */
function child(step: string): string {
  return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${quoted(step)}]`;
}
