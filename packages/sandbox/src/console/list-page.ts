import { findScenario } from '../scenarios/choose.ts';
import type { ShownTransaction } from '../http/shown.ts';
import { html, layout, type Html } from './html.ts';
import { titleOf } from './outcomes.ts';
import { time } from './time.ts';

/** All transactions, the newest first, and the sandbox's own time. */
export function listPage(transactions: readonly ShownTransaction[], now: number): string {
  const none = html`<p>
    There are no transactions yet. Call Initialize, then reload this page. It shows everything that is sent and received.
  </p>`;
  const list = html`<ul class="list">
    ${transactions.map((one) => html`<li class="entry">${entry(one)}</li>`)}
  </ul>`;
  return layout(
    'Transactions',
    html`<h1>Transactions</h1>
      <section class="card" aria-label="Transactions">${transactions.length > 0 ? list : none}</section>
      <section class="card">
        <h2>Clock</h2>
        <p>The sandbox's time is ${new Date(now).toISOString().slice(0, 19).replace('T', ' ')} UTC.</p>
        <form method="post" action="/_sandbox/console/clock" class="row">
          <label for="minutes">Advance the clock by minutes</label>
          <input id="minutes" name="minutes" type="number" value="30" min="1" />
          <button>Advance</button>
        </form>
      </section>`,
  );
}

function entry({ id, phase, scenario, createdAt }: ShownTransaction): Html {
  const chosen = findScenario(scenario ?? undefined);
  return html`<a class="id" href="/_sandbox/console/${id}">${id}</a>
    <span class="quiet">started ${time(createdAt)}</span>
    <span><span class="state ${phase}">${phase}</span></span>
    <span>${chosen ? titleOf(chosen) : 'No outcome chosen'}</span>`;
}
