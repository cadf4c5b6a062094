import { service as facts } from '@idv-protocol/types';
import type { Scenario } from '@idv-protocol/types/scenarios';
import { validateCheckResultRequest, validateInitializeRequest, type Issue } from '@idv-protocol/validators';
import { sendCallbacks } from './callbacks/send.ts';
import { requestId } from './domain/ids.ts';
import { finished, phaseOf, started, withAttempt, withEvent, type Transaction } from './domain/transaction.ts';
import { Faults } from './faults/faults.ts';
import { appliesTo, findScenario, Orders } from './scenarios/choose.ts';
import { resultReply } from './scenarios/result.ts';
import type { Settings } from './settings.ts';
import { verify } from './signatures/verify.ts';
import { Nonces } from './store/nonces.ts';
import type { Call } from './wire/call.ts';
import { failed, type Reply } from './wire/reply.ts';
import { storedParameters } from './wire/stored.ts';

/** The simulated service: answers calls and keeps transactions. Independent of HTTP servers. */
export class Service {
  readonly orders = new Orders();
  readonly faults = new Faults();
  readonly #nonces = new Nonces();
  readonly #underWay = new Set<Promise<void>>();
  readonly settings: Settings;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /** Answers a call; `origin` is the address under which the sandbox was reached. */
  answer(call: Call, origin: string): Reply {
    const id = requestId(this.settings.ids);
    if (call.operation === undefined) {
      const names = 'Initialize and CheckResult';
      return failed(id, 'InvalidParameter', `The sandbox has no such operation. It has ${names}.`);
    }
    if (call.version !== undefined && call.version !== facts.api.version) {
      return failed(id, 'InvalidParameter', `The version of the API is ${facts.api.version}.`);
    }
    const { keys, systemNow } = this.settings;
    const isNewNonce = (nonce: string, now: number) => this.#nonces.add(nonce, now);
    const verified = verify(call, { keys, systemNow: systemNow(), isNewNonce });
    if (!verified.ok) return failed(id, verified.code, verified.message);
    return call.operation === 'initialize'
      ? this.#initialize(call, id, verified.owner, origin)
      : this.#checkResult(call, id, verified.owner, origin);
  }

  #initialize({ parameters }: Call, id: string, owner: string, origin: string): Reply {
    const checked = validateInitializeRequest(parameters);
    if (!checked.ok) return refused(id, checked.issues);
    const { clock, ids, finish, keepsImages } = this.settings;
    const request = storedParameters({ ...checked.value }, keepsImages);
    const chosen = findScenario(request['SceneCode']) ?? this.orders.take(request);
    const scenario = chosen && appliesTo(chosen, request) ? chosen : undefined;
    if (scenario?.failure?.operation === 'initialize') return failedBy(id, scenario);
    const transaction = { ...started(`sbx${ids(29)}`, owner, request, clock.now()), scenario: scenario?.id };
    const noted =
      chosen && !scenario
        ? withEvent(transaction, clock.now(), `${chosen.id} doesn't apply to this product or document.`)
        : transaction;
    this.settings.store.put(noted);
    if (scenario && finish === 'at-once') this.finish(noted.id, scenario.id);
    const Result = { TransactionId: noted.id, TransactionUrl: `${origin}/_sandbox/verify/${noted.id}` };
    return { status: 200, body: { RequestId: id, Code: 'Success', Message: 'success', Result } };
  }

  #checkResult({ parameters }: Call, id: string, owner: string, origin: string): Reply {
    const checked = validateCheckResultRequest(parameters);
    if (!checked.ok) return refused(id, checked.issues);
    const now = this.settings.clock.now();
    const transaction = this.find(checked.value.TransactionId);
    if (!transaction || transaction.owner !== owner) return failed(id, 'TransactionIdInvalid');
    const scenario = findScenario(transaction.scenario);
    if (phaseOf(transaction, now) !== 'finished' || !scenario || scenario.failure?.isUnfinished) {
      this.settings.store.put(withEvent(transaction, now, 'CheckResult came too early.'));
      return failed(id, 'ProcessNotCompleted');
    }
    if (scenario.failure) return failedBy(id, scenario);
    const readAt = transaction.readAt ?? now;
    this.settings.store.put(withEvent({ ...transaction, readAt }, now, 'CheckResult returned the result.'));
    return resultReply(scenario, { id, transaction, checkResult: storedParameters({ ...checked.value }, true), now, origin });
  }

  /** The transaction with an id, if its result is still kept. */
  find(id: string): Transaction | undefined {
    const transaction = this.settings.store.get(id);
    return transaction && phaseOf(transaction, this.settings.clock.now()) !== 'deleted' ? transaction : undefined;
  }

  /** Ends the user's part, and sends the callback. Returns false if there is nothing to end, or if the scenario doesn't apply. */
  finish(id: string, scenarioName: string | undefined): boolean {
    const { store, clock } = this.settings;
    const transaction = this.find(id);
    const scenario = findScenario(scenarioName ?? transaction?.scenario);
    if (!transaction || !scenario || scenario.failure?.operation === 'initialize' || !appliesTo(scenario, transaction.request))
      return false;
    const ended = finished(transaction, scenario.id, clock.now());
    if (!ended) return false;
    store.put(ended);
    this.#run(this.#notify(ended, scenario));
    return true;
  }

  /** Changes the outcome of a transaction, before or after its end. Sends no second callback. */
  changeOutcome(id: string, name: string): boolean {
    const [transaction, scenario] = [this.find(id), findScenario(name)];
    if (!transaction || !scenario || scenario.failure?.operation === 'initialize' || !appliesTo(scenario, transaction.request))
      return false;
    const what = `The outcome was changed to ${scenario.id}.`;
    this.settings.store.put(withEvent({ ...transaction, scenario: scenario.id }, this.settings.clock.now(), what));
    return true;
  }

  /** Resolves when all callbacks have been sent. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async #notify(transaction: Transaction, scenario: Scenario): Promise<void> {
    const { targets, fetch, wait, clock, store } = this.settings;
    const sender = { targets, fetch, wait, now: () => clock.now() };
    for await (const attempt of sendCallbacks(transaction, scenario, this.faults.callbacks, sender)) {
      const current = store.get(transaction.id);
      if (current) store.put(withAttempt(current, attempt));
      this.settings.log(`callback: ${attempt.outcome}`);
    }
  }

  #run(work: Promise<void>): void {
    const kept = work.catch(() => this.settings.log('a callback could not be sent')).finally(() => this.#underWay.delete(kept));
    this.#underWay.add(kept);
  }
}

/** The error for a wrong request: its code and message are those of the first issue. */
function refused(id: string, [issue]: readonly Issue[]): Reply {
  return failed(id, issue?.prevents?.code ?? 'InvalidParameter', issue?.message);
}

function failedBy(id: string, { failure }: Scenario): Reply {
  return failed(id, failure?.code ?? 'InternalError');
}
