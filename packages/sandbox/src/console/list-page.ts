import type { ShownTransaction } from '../http/shown.ts';
import { html, layout } from './html.ts';

/** All transactions, the newest first, and the sandbox's own time. */
export function listPage(transactions: readonly ShownTransaction[], now: number): string {
  const rows = transactions.map(
    ({ id, phase, scenario, createdAt }) =>
      html`<tr>
        <td><a href="/_sandbox/console/${id}">${id}</a></td>
        <td>${createdAt}</td>
        <td>${phase}</td>
        <td>${scenario ?? 'not chosen'}</td>
      </tr>`,
  );
  const none = html`<p>No transactions yet. Call Initialize.</p>`;
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="Transactions">
    <table>
      <thead>
        <tr>
          <th scope="col">Transaction</th>
          <th scope="col">Started</th>
          <th scope="col">State</th>
          <th scope="col">Outcome</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  return layout(
    'Transactions',
    html`<p>The sandbox's time is ${new Date(now).toISOString()}.</p>
      <form method="post" action="/_sandbox/console/clock">
        <label for="minutes">Advance the clock by minutes</label>
        <input id="minutes" name="minutes" type="number" value="30" min="1" />
        <button>Advance</button>
      </form>
      ${rows.length > 0 ? table : none}`,
  );
}
