import type { Scenario } from '@idv-protocol/types/scenarios';
import type { Parameters, Transaction } from '../domain/transaction.ts';

/** The query of a transaction's callback; undefined if the scenario sends none. */
export function callbackQuery({ id, request }: Transaction, scenario: Scenario): Parameters | undefined {
  const says = scenario.callbacks['callback'];
  if (!says || Object.keys(says).length === 0) return undefined;
  // These two names are as in the example addresses of the pages, which differ in case from their list of fields.
  const { subcode, ...rest } = says;
  const token = request['CallbackToken'];
  return {
    transactionId: id,
    ...rest,
    ...(subcode !== undefined && { subCode: subcode }),
    ...(token !== undefined && { callbackToken: token }),
  };
}

/** A forged callback: it claims success, but has the wrong token. */
export function forgedQuery({ id }: Transaction): Parameters {
  return { transactionId: id, passed: 'Y', subCode: '200', callbackToken: 'forged' };
}
