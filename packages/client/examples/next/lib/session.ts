import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';

// Stands for the sessions that you have: the browser holds a name that nobody can guess, and nothing else.
declare global {
  var sessions: Map<string, string> | undefined;
}
const sessions = (globalThis.sessions ??= new Map());
const cookie = 'session';

/** Remembers the verification of this user. */
export async function setBusinessId(businessId: string): Promise<void> {
  const session = randomUUID();
  sessions.set(session, businessId);
  (await cookies()).set(cookie, session, { httpOnly: true, sameSite: 'lax', path: '/' });
}

/** The verification of this user. */
export async function businessIdOfUser(): Promise<string | undefined> {
  return sessions.get((await cookies()).get(cookie)?.value ?? '');
}
