import { findDocType } from '@idv-protocol/types';
import type { Verdict, VerificationRecord, VerificationStore } from '@idv-protocol/client/flow';

/** Runs one statement with values for its `?`, and returns the rows. */
export type Query = (sql: string, values: readonly (string | number | null)[]) => Promise<readonly unknown[]>;

/** The table, for SQLite and PostgreSQL (with `bigint` for the times). */
export const table = `create table if not exists verification (
  business_id text primary key,
  transaction_id text unique,
  doc_type text,
  callback_token text not null,
  started_at integer not null,
  verdict text,
  sub_code text,
  request_id text,
  decided_at integer
)`;

/** Stores verifications in a table. Each change is one statement. So if two changes compete, only one of them succeeds. */
export function sqlStore(query: Query): VerificationStore {
  const find = async (column: 'business_id' | 'transaction_id', value: string) =>
    toRecord((await query(`select * from verification where ${column} = ?`, [value]))[0]);
  return {
    async add({ businessId, transactionId, docType, callbackToken, startedAt }) {
      const rows = await query(
        `insert into verification (business_id, transaction_id, doc_type, callback_token, started_at)
         values (?, ?, ?, ?, ?) on conflict do nothing returning business_id`,
        [businessId, transactionId ?? null, docType ?? null, callbackToken, startedAt],
      );
      return rows.length === 1;
    },
    async setTransactionId(businessId, transactionId) {
      await query('update verification set transaction_id = ? where business_id = ?', [transactionId, businessId]);
    },
    async setVerdict(businessId, { kind, subCode, requestId, decidedAt }) {
      const rows = await query(
        `update verification set verdict = ?, sub_code = ?, request_id = ?, decided_at = ?
         where business_id = ? and verdict is null returning business_id`,
        [kind, subCode ?? null, requestId ?? null, decidedAt, businessId],
      );
      return rows.length === 1;
    },
    async remove(businessId) {
      await query('delete from verification where business_id = ?', [businessId]);
    },
    findByBusinessId: (businessId) => find('business_id', businessId),
    findByTransactionId: (transactionId) => find('transaction_id', transactionId),
  };
}

function toRecord(row: unknown): VerificationRecord | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const columns = new Map<string, unknown>(Object.entries(row));
  const text = (name: string) => {
    const value = columns.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const kind = verdicts.find((known) => known === text('verdict'));
  return {
    businessId: text('business_id') ?? '',
    transactionId: text('transaction_id'),
    docType: findDocType(text('doc_type'))?.code,
    callbackToken: text('callback_token') ?? '',
    startedAt: Number(columns.get('started_at')),
    verdict: kind && {
      kind,
      subCode: text('sub_code'),
      requestId: text('request_id'),
      decidedAt: Number(columns.get('decided_at')),
    },
  };
}

const verdicts: readonly Verdict['kind'][] = ['passed', 'failed', 'inconsistent'];
