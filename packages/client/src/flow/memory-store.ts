import type { VerificationRecord, VerificationStore } from './record.ts';

/** Stores verifications in memory, for tests and experiments. They are lost when the process ends. */
export function memoryStore(): VerificationStore {
  const records = new Map<string, VerificationRecord>();
  const change = (businessId: string, changes: Partial<VerificationRecord>) => {
    const record = records.get(businessId);
    if (record) records.set(businessId, { ...record, ...changes });
  };
  return {
    async add(record) {
      if (records.has(record.businessId)) return false;
      records.set(record.businessId, record);
      return true;
    },
    async setTransactionId(businessId, transactionId) {
      change(businessId, { transactionId });
    },
    async setVerdict(businessId, verdict) {
      if (records.get(businessId)?.verdict) return false;
      change(businessId, { verdict });
      return true;
    },
    async remove(businessId) {
      records.delete(businessId);
    },
    async findByBusinessId(businessId) {
      return records.get(businessId);
    },
    async findByTransactionId(transactionId) {
      return [...records.values()].find((record) => record.transactionId === transactionId);
    },
  };
}
