import { scenarios, type Scenario } from '@idv-protocol/types/scenarios';
import { html, raw, type Html } from './html.ts';

/** A scenario's title without the backticks, which are for Markdown. */
export function titleOf({ title }: Scenario): string {
  return title.replaceAll('`', '');
}

const groups = ['Results', 'CheckResult fails', 'Broken responses that your code must handle'] as const;

function groupOf({ failure, odd }: Scenario): (typeof groups)[number] {
  return failure ? groups[1] : odd ? groups[2] : groups[0];
}

/** A drop-down list of outcomes, grouped by kind. */
export function outcomeSelect(isOffered: (scenario: Scenario) => boolean, selected: string | null): Html {
  const offered = scenarios.filter(isOffered);
  const option = (one: Scenario) =>
    html`<option value="${one.id}" ${raw(one.id === selected ? 'selected' : '')}>${titleOf(one)}</option>`;
  const filled = groups
    .map((group) => ({ group, options: offered.filter((one) => groupOf(one) === group).map(option) }))
    .filter(({ options }) => options.length > 0);
  return html`<label for="scenario">Outcome</label>
    <select id="scenario" name="scenario">
      ${filled.map(({ group, options }) => html`<optgroup label="${group}">${options}</optgroup>`)}
    </select>`;
}
