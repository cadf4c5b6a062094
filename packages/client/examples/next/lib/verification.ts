import { createClient, httpTransport, logObserver } from '@idv-protocol/client';
import { createVerification, memoryStore, type VerificationStore } from '@idv-protocol/client/flow';

/** The public address of this server. */
export const origin = process.env.PUBLIC_URL ?? 'http://127.0.0.1:3000';

/** Without personal values: it can go to any log. */
const log = (line: object) => console.log(JSON.stringify(line));

// In production: createAlibabaClient({ region: 'ap-southeast-1', observers }) of @idv-protocol/client/alibaba.
const client = createClient({
  transport: httpTransport({ url: process.env.SANDBOX_URL ?? 'http://127.0.0.1:4010' }),
  observers: [logObserver(log)],
});

declare global {
  var verifications: VerificationStore | undefined;
}

export const verification = createVerification({
  client,
  // Next.js may load this module once for each route, so the store is shared through globalThis.
  // In production: a table of your database, as in ../../sql-store.ts.
  store: (globalThis.verifications ??= memoryStore()),
  // The service calls https addresses only. The sandbox replaces the origin by that of --callback-to.
  callbackUrl: `https://${new URL(origin).host}/idv/callback`,
  // Once for each verification: this is where you unlock the account.
  onVerdict: ({ kind, subCode, record }) => log({ event: 'verdict', businessId: record.businessId, kind, subCode }),
});
