import type { Scenario } from '../../../model/protocol.ts';
import { table, type Block } from '../content/blocks.ts';
import { anchorAt, line, literal, text, type Inline } from '../content/inline.ts';
import { ownerLinks } from '../parts/facts.ts';
import { linkedText } from '../parts/linked.ts';
import { makePage, section, type Page } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import type { View } from '../site/view.ts';

/** Every outcome that the sandbox can produce, grouped by result. */
export function scenariosPage(site: Site): Page {
  const { operations, scenarios, packageScope } = site.protocol;
  const ended = scenarios.list.filter(({ result, odd }) => result && !odd);
  const odd = scenarios.list.filter((scenario) => scenario.odd);
  return makePage(site, {
    place: places.scenarios,
    title: 'Scenarios',
    summary:
      'The outcomes that the sandbox can produce, each selected by its code. All people and documents in them are made up.',
    origin: 'scenarios',
    lead: () => [line`The same scenarios as data: ${literal('scenarios')} from ${literal(`${packageScope}/types/scenarios`)}.`],
    sections: (view) => [
      ...(ended.length > 0 ? [section('Results', 'results', scenarioTable(view, ended))] : []),
      ...(odd.length > 0 ? [section('Broken responses', 'odd', text(oddNote), scenarioTable(view, odd))] : []),
      ...operations.flatMap(({ id, name }) => {
        const failing = scenarios.list.filter(({ failure }) => failure?.operation === id);
        return failing.length > 0 ? [section(`${name} fails`, `fails-${id}`, scenarioTable(view, failing))] : [];
      }),
    ],
  });
}

const oddNote = 'These responses and callbacks break the spec on purpose. Test that your program handles them.';

function scenarioTable(view: View, scenarios: readonly Scenario[]): Block {
  const rows = scenarios.map((scenario): Inline[] => {
    const { sceneCode, title, description, products, documents, failure } = scenario;
    return [
      line`${anchorAt(sceneCode)}${literal(sceneCode)}`,
      linkedText(view, description === undefined ? `${title}.` : `${title}. ${description}`),
      products.length > 0 ? ownerLinks(view, products) : text('all'),
      documents.length > 0 ? linkedText(view, documents.map((code) => `\`${code}\``).join(', ')) : text('any'),
      text(failure ? `${failure.status ?? 'not stated'}` : `${scenario.result?.status ?? ''}`),
    ];
  });
  return table(['Code', 'What happens', 'Products', 'Documents', 'Status'].map(text), rows);
}
