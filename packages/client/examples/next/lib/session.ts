import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';

// In production: your own sessions. The browser stores only a session id that nobody can guess.
declare global {
  var sessions: Map<string, string> | undefined;
}
const sessions = (globalThis.sessions ??= new Map());
const cookie = 'session';

/** Stores the verification of this user. */
export async function setBusinessId(businessId: string): Promise<void> {
  const session = randomUUID();
  sessions.set(session, businessId);
  (await cookies()).set(cookie, session, { httpOnly: true, sameSite: 'lax', path: '/' });
}

/** Returns the verification of this user. */
export async function businessIdOfUser(): Promise<string | undefined> {
  return sessions.get((await cookies()).get(cookie)?.value ?? '');
}
