import type { Scenario } from '@idv-protocol/types/scenarios';
import { decodeCheckResult, redact, validateInitializeRequest, type Result } from '@idv-protocol/validators';
import { detailPage, type Detail } from '../console/detail-page.ts';
import { asTest } from '../console/export.ts';
import { html, message } from '../console/html.ts';
import { listPage } from '../console/list-page.ts';
import { isDate } from '../domain/clock.ts';
import { phaseOf, type Transaction } from '../domain/transaction.ts';
import { findScenario } from '../scenarios/choose.ts';
import { resultReply } from '../scenarios/result.ts';
import type { Service } from '../service.ts';
import { failed } from '../wire/reply.ts';
import { page, seeOther, type Answer } from './answers.ts';
import { formOf, type Received } from '../wire/received.ts';
import { shown } from './shown.ts';

/** The pages of the console. The token has been checked before. */
export async function answerConsole(service: Service, received: Received, id: string): Promise<Answer> {
  const { store, clock } = service.settings;
  if (received.method === 'POST') return act(service, received, id);
  if (id === '')
    return page(
      200,
      listPage(
        store.list(100).map((one) => shown(one, clock.now(), false)),
        clock.now(),
      ),
    );
  const transaction = service.find(id);
  if (!transaction) return page(404, message('No such transaction', html`<p><a href="/_sandbox">All transactions</a></p>`));
  return page(200, detailPage(detailOf(service, transaction, received.url)));
}

async function act(service: Service, received: Received, id: string): Promise<Answer> {
  const form = await formOf(received);
  if (id === 'clock') {
    const minutes = Number(form.get('minutes'));
    const { clock } = service.settings;
    if (minutes > 0 && isDate(clock.now() + minutes * 60_000)) clock.advance(minutes * 60_000);
    return seeOther('/_sandbox');
  }
  const scenario = form.get('scenario') ?? '';
  if (form.get('do') === 'finish') service.finish(id, scenario);
  else service.changeOutcome(id, scenario);
  return seeOther(service.find(id) ? `/_sandbox/console/${id}` : '/_sandbox');
}

function detailOf({ settings }: Service, transaction: Transaction, url: URL): Detail {
  const isUnmasked = url.searchParams.get('show') === '1';
  const now = settings.clock.now();
  const scenario = findScenario(transaction.scenario);
  const body = scenario && bodyOf(scenario, transaction, now, url.origin);
  return {
    transaction: shown(transaction, now, isUnmasked),
    isUnmasked,
    remarks: remarksOf(validateInitializeRequest(transaction.request)),
    answer: body && phaseOf(transaction, now) === 'finished' ? answerTo(body, isUnmasked) : undefined,
    test: scenario && body && asTest(scenario, transaction.request, isUnmasked, body),
  };
}

/** The response of CheckResult to a request without optional parameters. */
function bodyOf(scenario: Scenario, transaction: Transaction, now: number, origin: string): object {
  const id = '00000000-0000-0000-0000-000000000000';
  if (scenario.failure) return failed(id, scenario.failure.code).body;
  return resultReply(scenario, { id, transaction, checkResult: {}, now, origin }).body;
}

function answerTo(body: object, isUnmasked: boolean): Detail['answer'] {
  const decoded = decodeCheckResult(body);
  const value = decoded.ok ? decoded.value : {};
  const masked = (what: unknown) => (isUnmasked ? what : redact(what));
  return { sent: JSON.stringify(masked(body)), decoded: masked(value), remarks: remarksOf(decoded) };
}

function remarksOf(checked: Result<unknown>): string[] {
  return [...(checked.ok ? [] : checked.issues), ...checked.notices].map(({ message }) => message);
}
