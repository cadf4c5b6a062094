import { videoLifetime, type Parameters, type Transaction } from '../domain/transaction.ts';
import type { Reply } from '../wire/reply.ts';
import { answerOf } from './answer.ts';
import type { Scenario } from '@idv-protocol/types/scenarios';

export interface ResultInput {
  readonly id: string;
  readonly transaction: Transaction;
  readonly checkResult: Parameters;
  readonly now: number;
  readonly origin: string;
}

/** The response to CheckResult, with the identifiers and addresses of this run. */
export function resultReply(scenario: Scenario, { id, transaction, checkResult, now, origin }: ResultInput): Reply {
  const body = answerOf(scenario, transaction.request, checkResult);
  const video = `${origin}/_sandbox/video/${transaction.id}?until=${now + videoLifetime}`;
  const text = JSON.stringify({ ...body, RequestId: id });
  const own: object = JSON.parse(text.replaceAll(/https:\/\/[^"\\]+\.webm/g, video));
  return { status: scenario.result?.status ?? 200, body: own };
}
