import type { Scenario } from '@idv-protocol/types/scenarios';
import type { Parameters, Transaction } from '../domain/transaction.ts';

/** What the callback of a transaction says in its query; undefined where the scenario sends none. */
export function callbackQuery({ id, request }: Transaction, scenario: Scenario): Parameters | undefined {
  const says = scenario.callbacks['callback'];
  if (!says || Object.keys(says).length === 0) return undefined;
  // The example addresses of the pages have these two names in this case, other than their list of fields.
  const { subcode, ...rest } = says;
  const token = request['CallbackToken'];
  return {
    transactionId: id,
    ...rest,
    ...(subcode !== undefined && { subCode: subcode }),
    ...(token !== undefined && { callbackToken: token }),
  };
}

/** A callback from somebody else: it claims success, and doesn't know the token. */
export function forgedQuery({ id }: Transaction): Parameters {
  return { transactionId: id, passed: 'Y', subCode: '200', callbackToken: 'forged' };
}
