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

/** Every route. A request that comes through a server is checked for the name under which it came. */
export function makeApp(service: Service, guard: Guard, isServed: boolean): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (isServed && !isKnownHost(guard, c.req.raw))
      return problem(421, 'The sandbox is not reached under this name. Start it with --allow-host NAME.');
    const cors = corsHeaders(guard, c.req.raw);
    if (cors && c.req.method === 'OPTIONS') return json(204, undefined, cors);
    await next();
    for (const [name, value] of Object.entries(cors ?? {})) c.header(name, value);
    return undefined;
  });
  app.get('/_sandbox/verify/:id', (c) => answerVerify(service, guard, c.req.raw));
  app.post('/_sandbox/verify/:id', (c) => answerVerify(service, guard, c.req.raw));
  // For whatever waits until the sandbox is there.
  app.get('/_sandbox/health', () => json(200, { ok: true }));
  app.get('/_sandbox/video/:id', (c) => video(service, c.req.raw));
  app.use('/_sandbox/*', async (c, next) => admit(guard, c.req.raw) ?? next());
  app.all('/_sandbox', (c) => answerConsole(service, c.req.raw));
  app.all('/_sandbox/console/:id', (c) => answerConsole(service, c.req.raw));
  app.all('/_sandbox/*', async (c) => {
    const answer = await answerControl(service, c.req.raw, c.req.query('show') === '1');
    return answer ?? problem(404, 'The control API has no such path, or not with this method.');
  });
  // A page elsewhere must not start verifications on this machine.
  app.use('/:operation?', async (c, next) => (isOwnOrigin(guard, c.req.raw) ? next() : problem(403, foreign)));
  app.on(['GET', 'POST'], '/', (c) => answerWire(service, c.req.raw));
  app.post('/:operation', (c) => answerFacade(service, c.req.raw));
  app.notFound(() => problem(404, 'The sandbox has no such path. Calls go to / or to /Initialize and /CheckResult.'));
  app.onError((error) => {
    if (error instanceof CutConnection) throw error;
    if (error instanceof IncompleteRequest) return problem(400, error.message);
    service.settings.log(`mistake in the sandbox: ${error.stack ?? error.message}`);
    return problem(500, 'The sandbox made a mistake. Its log has more.');
  });
  return app;
}

const foreign = 'The request comes from a page of another origin. Start with --allow-origin ORIGIN.';

/** The control API and the console are for whoever has the token, and not for pages of other origins. */
function admit(guard: Guard, request: Request): Response | undefined {
  const url = new URL(request.url);
  const given = url.searchParams.get('token');
  if (!isOwnOrigin(guard, request)) return problem(403, foreign);
  // The address that the start prints has the token; from there it moves to a cookie and out of the address.
  if (request.method === 'GET' && url.pathname === '/_sandbox' && given !== null && isSame(given, guard.token)) {
    return seeOther('/_sandbox', { 'set-cookie': `idv_sandbox=${guard.token}; HttpOnly; SameSite=Strict; Path=/_sandbox` });
  }
  if (hasToken(guard, request)) return undefined;
  const isConsole = url.pathname === '/_sandbox' || url.pathname.startsWith('/_sandbox/console/');
  if (!isConsole) return problem(401, 'Send the token that the start printed: authorization: Bearer TOKEN.');
  return page(401, message('Token needed', html`<p>Open the console with the address that the start printed.</p>`));
}

/** A file that is good for as long as the service's would be; there is nothing to see in it. */
function video(service: Service, request: Request): Response {
  const url = new URL(request.url);
  const until = Number(url.searchParams.get('until'));
  const isKnown = service.find(url.pathname.split('/')[3] ?? '') !== undefined;
  if (!isKnown || !(service.settings.clock.now() < until))
    return problem(403, 'The address is no longer good. CheckResult gives a new one.');
  return bytes(Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3), 'video/webm');
}
