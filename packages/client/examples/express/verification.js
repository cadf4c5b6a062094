import { createClient, httpTransport, logObserver } from '@idv-protocol/client';
import { createVerification, memoryStore } from '@idv-protocol/client/flow';

/** The public address of this server. */
export const origin = process.env.PUBLIC_URL ?? 'http://127.0.0.1:3000';

/** @param {object} line Without personal values: it can go to any log. */
const log = (line) => console.log(JSON.stringify(line));

// In production: createAlibabaClient({ region: 'ap-southeast-1', observers }) of @idv-protocol/client/alibaba.
const client = createClient({
  transport: httpTransport({ url: process.env.SANDBOX_URL ?? 'http://127.0.0.1:4010' }),
  observers: [logObserver(log)],
});

export const verification = createVerification({
  client,
  // In production: a table of your database, as in ../sql-store.ts.
  store: memoryStore(),
  // The service calls https addresses only. The sandbox replaces the origin by that of --callback-to.
  callbackUrl: `https://${new URL(origin).host}/idv/callback`,
  // Once for each verification: this is where you unlock the account.
  onVerdict: ({ kind, subCode, record }) => log({ event: 'verdict', businessId: record.businessId, kind, subCode }),
});
