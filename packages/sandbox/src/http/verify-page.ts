import { phaseOf, type Transaction } from '../domain/transaction.ts';
import { appliesTo } from '../scenarios/choose.ts';
import { parsed } from '../callbacks/target.ts';
import type { Service } from '../service.ts';
import { html, message } from '../console/html.ts';
import { outcomeSelect } from '../console/outcomes.ts';
import { page, problem, seeOther, type Answer } from './answers.ts';
import { foreign, isOwnOrigin, type Guard } from './guard.ts';
import { formOf, type Received } from '../wire/received.ts';

/** The page that replaces the real verification: the tester chooses the outcome, and is then sent back. */
export async function answerVerify(service: Service, guard: Guard, received: Received, id: string): Promise<Answer> {
  const { method, url } = received;
  const transaction = service.find(id);
  if (!transaction)
    return page(404, message('No such verification', html`<p>There is no such verification, or it is no longer kept.</p>`));
  if (method === 'GET') return show(service, transaction, url.searchParams.has('stay'));
  if (method !== 'POST') return problem(405, 'Use GET or POST.');
  if (!isOwnOrigin(guard, received)) return problem(403, foreign);
  const scenario = (await formOf(received)).get('scenario') ?? undefined;
  service.finish(id, scenario);
  return seeOther(`/_sandbox/verify/${id}`);
}

function show({ settings }: Service, transaction: Transaction, stays: boolean): Answer {
  const now = settings.clock.now();
  switch (phaseOf(transaction, now)) {
    case 'open':
      return page(200, choice(transaction));
    case 'finished':
      return over(transaction, stays);
    default:
      return page(200, message('Too late', html`<p>The time to finish this verification is over. Start a new one.</p>`));
  }
}

function choice({ scenario, request }: Transaction): string {
  return message(
    'Verification',
    html`<p>This page replaces the camera. Choose how the verification ends.</p>
      <form method="post">
        ${outcomeSelect((one) => one.result !== undefined && appliesTo(one, request), scenario ?? null)}
        <button class="main">Finish the verification</button>
      </form>`,
  );
}

/** Sends the browser to ReturnUrl after a few seconds, as the service's page does, unless the user stops it. */
function over({ id, request }: Transaction, stays: boolean): Answer {
  const back = returnAddress(request['ReturnUrl'], id);
  if (back === undefined) {
    return page(200, message('Finished', html`<p role="status">The verification is finished. You can close this page.</p>`));
  }
  const leaving = html`<p role="status">The verification is finished. You return in 5 seconds.</p>
    <div class="bar" aria-hidden="true"><span></span></div>
    <p><a href="?stay=1">Stay on this page</a></p>`;
  const staying = html`<p role="status">The verification is finished.</p>`;
  const body = html`${stays ? staying : leaving}
    <p><a href="${back}">Return now</a></p>`;
  return page(200, message('Finished', body), stays ? {} : { refresh: `5;url=${back}` });
}

/** Allows only http and https: other schemes could run a program. */
function returnAddress(returnUrl: string | undefined, id: string): string | undefined {
  const url = returnUrl === undefined ? undefined : parsed(returnUrl);
  url?.searchParams.append('response', JSON.stringify({ resultCode: '1000', extInfo: { certifyId: id } }));
  return url?.href;
}
