import { Hono } from 'hono';
import type { Service } from '../service.ts';
import { html, message } from '../console/html.ts';
import { IncompleteRequest } from './body.ts';
import { answerConsole } from './console.ts';
import { answerControl } from './control.ts';
import { corsHeaders, hasToken, isKnownHost, isOwnOrigin, isSame, type Guard } from './guard.ts';
import { bytes, json, page, problem, seeOther } from './responses.ts';
import { answerVerify } from './verify-page.ts';
import { CutConnection, answerFacade, answerWire } from './wire.ts';

/** Every route. If a server is used, the hostname of each request is checked. */
export function makeApp(service: Service, guard: Guard, isServed: boolean): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (isServed && !isKnownHost(guard, c.req.raw))
      return problem(421, "The sandbox doesn't answer under this hostname. Start it with --allow-host NAME.");
    const cors = corsHeaders(guard, c.req.raw);
    if (cors && c.req.method === 'OPTIONS') return json(204, undefined, cors);
    await next();
    for (const [name, value] of Object.entries(cors ?? {})) c.header(name, value);
    return undefined;
  });
  app.get('/_sandbox/verify/:id', (c) => answerVerify(service, guard, c.req.raw));
  app.post('/_sandbox/verify/:id', (c) => answerVerify(service, guard, c.req.raw));
  // For scripts that wait until the sandbox has started.
  app.get('/_sandbox/health', () => json(200, { ok: true }));
  app.get('/_sandbox/video/:id', (c) => video(service, c.req.raw));
  app.use('/_sandbox/*', async (c, next) => admit(guard, c.req.raw) ?? next());
  app.all('/_sandbox', (c) => answerConsole(service, c.req.raw));
  app.all('/_sandbox/console/:id', (c) => answerConsole(service, c.req.raw));
  app.all('/_sandbox/*', async (c) => {
    const answer = await answerControl(service, c.req.raw, c.req.query('show') === '1');
    return answer ?? problem(404, 'The control API has no such path, or the path has another method.');
  });
  // Pages of other origins must not start verifications on this machine.
  app.use('/:operation?', async (c, next) => (isOwnOrigin(guard, c.req.raw) ? next() : problem(403, foreign)));
  app.on(['GET', 'POST'], '/', (c) => answerWire(service, c.req.raw));
  app.post('/:operation', (c) => answerFacade(service, c.req.raw));
  app.notFound(() => problem(404, 'The sandbox has no such path. Calls go to / or to /Initialize and /CheckResult.'));
  app.onError((error) => {
    if (error instanceof CutConnection) throw error;
    if (error instanceof IncompleteRequest) return problem(400, error.message);
    service.settings.log(`error in the sandbox: ${error.stack ?? error.message}`);
    return problem(500, 'The sandbox has an internal error. Its log has the details.');
  });
  return app;
}

const foreign = 'The request comes from a page of another origin. Start with --allow-origin ORIGIN.';

/** Protects the control API and the console: they need the token, and refuse pages of other origins. */
function admit(guard: Guard, request: Request): Response | undefined {
  const url = new URL(request.url);
  const given = url.searchParams.get('token');
  if (!isOwnOrigin(guard, request)) return problem(403, foreign);
  // The printed address contains the token. It is moved to a cookie, so that it disappears from the address.
  if (request.method === 'GET' && url.pathname === '/_sandbox' && given !== null && isSame(given, guard.token)) {
    return seeOther('/_sandbox', { 'set-cookie': `idv_sandbox=${guard.token}; HttpOnly; SameSite=Strict; Path=/_sandbox` });
  }
  if (hasToken(guard, request)) return undefined;
  const isConsole = url.pathname === '/_sandbox' || url.pathname.startsWith('/_sandbox/console/');
  if (!isConsole) return problem(401, 'Send the token that the sandbox printed at the start: authorization: Bearer TOKEN.');
  return page(
    401,
    message('Token needed', html`<p>Open the console with the address that the sandbox printed at the start.</p>`),
  );
}

/** Returns an empty video, for as long as the service would keep the link valid. */
function video(service: Service, request: Request): Response {
  const url = new URL(request.url);
  const until = Number(url.searchParams.get('until'));
  const isKnown = service.find(url.pathname.split('/')[3] ?? '') !== undefined;
  if (!isKnown || !(service.settings.clock.now() < until))
    return problem(403, 'The address is no longer valid. Call CheckResult for a new one.');
  return bytes(Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3), 'video/webm');
}
