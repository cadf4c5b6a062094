import { findScenario } from '../scenarios/choose.ts';
import type { ShownTransaction } from '../http/shown.ts';
import { html, layout, type Html } from './html.ts';
import { outcomeSelect, titleOf } from './outcomes.ts';
import { time } from './time.ts';

export interface Detail {
  readonly transaction: ShownTransaction;
  readonly isUnmasked: boolean;
  /** The issues and notices of the request. */
  readonly remarks: readonly string[];
  /** The body of the response to CheckResult as text, and the decoded value. */
  readonly answer: { readonly sent: string; readonly decoded: unknown; readonly remarks: readonly string[] } | undefined;
  /** A test that produces the same outcome; undefined while there is none. */
  readonly test: string | undefined;
}

/** The page of one transaction, with all details. */
export function detailPage({ transaction, isUnmasked, remarks, answer, test }: Detail): string {
  const { id, phase, scenario, events, callbacks, request } = transaction;
  const chosen = findScenario(scenario ?? undefined);
  const mask = isUnmasked
    ? html`<a href="?">Mask personal data</a>`
    : html`Personal data is masked. <a href="?show=1">Show personal data</a>`;
  return layout(
    `Transaction ${id}`,
    html`<p><a href="/_sandbox">All transactions</a></p>
      <h1>Transaction <span class="id">${id}</span></h1>
      <p><span class="state ${phase}">${phase}</span> Outcome: ${chosen ? `${titleOf(chosen)} (${chosen.id})` : 'not chosen'}</p>
      <p>${mask}</p>
      <div class="columns">
        <div>
          ${card(
            'Change it',
            html`<form method="post">
              ${outcomeSelect(({ failure }) => failure?.operation !== 'initialize', scenario)}
              <div class="row">
                <button class="main" name="do" value="finish">Finish with it</button>
                <button name="do" value="outcome">Change the outcome</button>
              </div>
            </form>`,
          )}
          ${card(
            'Timeline',
            html`<ol class="list">
              ${events.map(({ at, what }) => html`<li><span class="quiet">${time(at)}</span> ${what}</li>`)}
            </ol>`,
          )}
          ${card('Callbacks', callbacks.length > 0 ? html`${callbacks.map(attempt)}` : html`<p>No callback was sent.</p>`)}
        </div>
        <div>
          ${card('Request as received', code(request))} ${card('Request as understood', said(remarks))}
          ${card('Response to CheckResult', answer ? answerOf(answer) : html`<p>There is no result yet.</p>`)}
          ${card('As a test', test === undefined ? html`<p>Choose an outcome first.</p>` : code(test))}
        </div>
      </div>`,
  );
}

function card(title: string, body: Html): Html {
  return html`<section class="card">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

function attempt({ at, to, query, outcome }: ShownTransaction['callbacks'][number]): Html {
  return html`<p><span class="quiet">${time(at)}</span> ${outcome}${to === '' ? '' : `, ${to}`}</p>
    ${code(query)}`;
}

function answerOf({ sent, decoded, remarks }: NonNullable<Detail['answer']>): Html {
  return html`<h3>Body, as sent</h3>
    ${code(sent)}
    <h3>Decoded</h3>
    ${code(decoded)} ${said(remarks)}`;
}

function said(remarks: readonly string[]): Html {
  return remarks.length === 0
    ? html`<p>No issues, no notices.</p>`
    : html`<ul>
        ${remarks.map((remark) => html`<li>${remark}</li>`)}
      </ul>`;
}

function code(value: unknown): Html {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return html`<pre tabindex="0"><code>${text}</code></pre>`;
}
