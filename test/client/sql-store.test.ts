import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { sqlStore, table } from '../../packages/client/examples/sql-store.ts';
import { memoryStore, type VerificationRecord, type VerificationStore } from '../../packages/client/src/flow.ts';

function sqlite(): VerificationStore {
  const database = new Database(':memory:');
  database.exec(table);
  return sqlStore(async (sql, values) => {
    const statement = database.prepare(sql);
    return statement.reader ? statement.all(values) : (statement.run(values), []);
  });
}

const record: VerificationRecord = {
  businessId: 'order1',
  transactionId: undefined,
  docType: '01000000',
  callbackToken: 'secret',
  startedAt: 1_700_000_000_000,
  verdict: undefined,
};
const verdict = { kind: 'failed', subCode: '205', requestId: 'R-1', decidedAt: 1_700_000_100_000 } as const;

describe.each([
  { name: 'memory', open: memoryStore },
  { name: 'SQL', open: sqlite },
])('The store in $name', ({ open }) => {
  test('keeps a verification from its start to its verdict', async () => {
    const store = open();
    expect(await store.add(record)).toBe(true);
    await store.setTransactionId('order1', 'hk-1');
    expect(await store.findByTransactionId('hk-1')).toEqual({ ...record, transactionId: 'hk-1' });
    expect(await store.setVerdict('order1', verdict)).toBe(true);
    expect(await store.findByBusinessId('order1')).toEqual({ ...record, transactionId: 'hk-1', verdict });
  });

  test('has one record for a business id, and one verdict', async () => {
    const store = open();
    await store.add(record);
    expect(await store.add({ ...record, callbackToken: 'other' })).toBe(false);
    const won = await Promise.all([
      store.setVerdict('order1', verdict),
      store.setVerdict('order1', { ...verdict, kind: 'passed' }),
    ]);
    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await store.findByBusinessId('order1'))?.callbackToken).toBe('secret');
  });

  test('forgets what is removed, and finds nothing that is not there', async () => {
    const store = open();
    await store.add(record);
    await store.remove('order1');
    expect(await store.findByBusinessId('order1')).toBeUndefined();
    expect(await store.findByTransactionId('hk-1')).toBeUndefined();
  });
});
