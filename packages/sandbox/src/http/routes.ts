import type { Service } from '../service.ts';
import { html, message } from '../console/html.ts';
import { always, bytes, json, page, problem, seeOther, type Answer } from './answers.ts';
import { answerCall } from './calls.ts';
import { answerConsole } from './console.ts';
import { answerControl } from './control.ts';
import { CutConnection } from './cut-connection.ts';
import { corsHeaders, foreign, hasToken, isKnownHost, isOwnOrigin, isSame, type Guard } from './guard.ts';
import { IncompleteRequest, type Received } from '../wire/received.ts';
import { answerVerify } from './verify-page.ts';

/**
 * Answers requests. If a server is used, the hostname of each request is checked.
 *
 * @throws CutConnection if the connection is to be cut. Never throws anything else.
 */
export function makeAnswer(service: Service, guard: Guard, isServed: boolean): (received: Received) => Promise<Answer> {
  return async (received) => {
    try {
      if (isServed && !isKnownHost(guard, received)) return problem(421, unknownHost);
      const cors = corsHeaders(guard, received);
      if (cors && received.method === 'OPTIONS') return { status: 204, headers: { ...always, ...cors }, body: '' };
      const answer = await routed(service, guard, received);
      return cors ? { ...answer, headers: { ...answer.headers, ...cors } } : answer;
    } catch (error) {
      if (error instanceof CutConnection) throw error;
      if (error instanceof IncompleteRequest) return problem(400, error.message);
      service.settings.log(`error in the sandbox: ${error instanceof Error ? error.stack : String(error)}`);
      return problem(500, 'The sandbox has an internal error. Its log has the details.');
    }
  };
}

const unknownHost = "The sandbox doesn't answer under this hostname. Start it with --allow-host NAME.";

async function routed(service: Service, guard: Guard, received: Received): Promise<Answer> {
  const [, first, section, id = '', ...more] = received.url.pathname.split('/');
  if (first !== '_sandbox') return answerCall(service, guard, received);
  if (section === 'verify' && id !== '' && more.length === 0) return answerVerify(service, guard, received, id);
  // For scripts that wait until the sandbox has started.
  if (section === 'health') return json(200, { ok: true });
  if (section === 'video') return video(service, received, id);
  const refused = admit(guard, received);
  if (refused) return refused;
  if (section === undefined || section === 'console') return answerConsole(service, received, id);
  return (
    (await answerControl(service, received)) ?? problem(404, 'The control API has no such path, or the path has another method.')
  );
}

/** Protects the control API and the console: they need the token, and refuse pages of other origins. */
function admit(guard: Guard, received: Received): Answer | undefined {
  const { method, url } = received;
  const given = url.searchParams.get('token');
  if (!isOwnOrigin(guard, received)) return problem(403, foreign);
  // The printed address contains the token. It is moved to a cookie, so that it disappears from the address.
  if (method === 'GET' && url.pathname === '/_sandbox' && given !== null && isSame(given, guard.token)) {
    return seeOther('/_sandbox', { 'set-cookie': `idv_sandbox=${guard.token}; HttpOnly; SameSite=Strict; Path=/_sandbox` });
  }
  if (hasToken(guard, received)) return undefined;
  const isConsole = url.pathname === '/_sandbox' || url.pathname.startsWith('/_sandbox/console/');
  if (!isConsole) return problem(401, 'Send the token that the sandbox printed at the start: authorization: Bearer TOKEN.');
  return page(
    401,
    message('Token needed', html`<p>Open the console with the address that the sandbox printed at the start.</p>`),
  );
}

/** Returns an empty video, for as long as the service would keep the link valid. */
function video(service: Service, { url }: Received, id: string): Answer {
  const until = Number(url.searchParams.get('until'));
  if (!service.find(id) || !(service.settings.clock.now() < until))
    return problem(403, 'The address is no longer valid. Call CheckResult for a new one.');
  return bytes(Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3), 'video/webm');
}
