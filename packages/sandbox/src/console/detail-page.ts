import { scenarios } from '@idv-protocol/types/scenarios';
import type { ShownTransaction } from '../http/shown.ts';
import { html, layout, raw, type Html } from './html.ts';

export interface Detail {
  readonly transaction: ShownTransaction;
  readonly isUnmasked: boolean;
  /** The issues and notices of the request. */
  readonly remarks: readonly string[];
  /** The answer to CheckResult, raw and decoded. */
  readonly answer: { readonly sent: unknown; readonly decoded: unknown } | undefined;
  /** A test that produces the same outcome. */
  readonly test: string;
}

/** The page of one transaction, with all details. */
export function detailPage({ transaction, isUnmasked, remarks, answer, test }: Detail): string {
  const { id, phase, scenario, events, callbacks, request } = transaction;
  const offered = scenarios.filter(({ failure }) => failure?.operation !== 'initialize');
  const options = offered.map(
    (one) => html`<option value="${one.id}" ${raw(one.id === scenario ? 'selected' : '')}>${one.title}</option>`,
  );
  return layout(
    `Transaction ${id}`,
    html`<p><a href="/_sandbox">All transactions</a></p>
      <p>State: ${phase}. Outcome: ${scenario ?? 'not chosen'}.</p>
      <form method="post">
        <label for="scenario">Outcome</label>
        <select id="scenario" name="scenario">
          ${options}
        </select>
        <button name="do" value="outcome">Change the outcome</button>
        <button name="do" value="finish">Finish with it</button>
      </form>
      <h2>Timeline</h2>
      <ol>
        ${events.map(({ at, what }) => html`<li>${at} ${what}</li>`)}
      </ol>
      <h2>Request as received</h2>
      <p>${isUnmasked ? raw('<a href="?">Mask personal data</a>') : raw('<a href="?show=1">Show personal data</a>')}</p>
      ${code(request)}
      <h2>Request as understood</h2>
      ${
        remarks.length > 0
          ? html`<ul>
              ${remarks.map((remark) => html`<li>${remark}</li>`)}
            </ul>`
          : html`<p>No issues, no notices.</p>`
      }
      <h2>Callbacks</h2>
      ${callbacks.length > 0 ? code(callbacks) : html`<p>None was sent.</p>`}
      <h2>Answer to CheckResult</h2>
      ${
        answer
          ? html`${code(answer.sent)}
              <h3>Decoded</h3>
              ${code(answer.decoded)}`
          : html`<p>Not yet.</p>`
      }
      <h2>As a test</h2>
      ${code(test)}`,
  );
}

function code(value: unknown): Html {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return html`<pre tabindex="0"><code>${text}</code></pre>`;
}
