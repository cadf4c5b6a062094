import { findScenario } from '../scenarios/choose.ts';
import { callbackModes, type FaultOrder } from '../faults/faults.ts';
import { products } from '@idv-protocol/types';
import { scenarios } from '@idv-protocol/types/scenarios';
import { isDate } from '../domain/clock.ts';
import type { Service } from '../service.ts';
import { jsonObject } from '../wire/call.ts';
import { json, problem, type Answer } from './answers.ts';
import { textOf, type Received } from '../wire/received.ts';
import { shown } from './shown.ts';

type Body = Readonly<Record<string, unknown>>;

/** The control API for tests. Returns undefined for an unknown path. */
export async function answerControl(service: Service, received: Received): Promise<Answer | undefined> {
  const { method, url } = received;
  const [, , what = '', id = '', part = ''] = url.pathname.split('/');
  const route = `${method} ${[what, id && ':id', part].filter((step) => step !== '').join('/')}`;
  if (method === 'GET') return read(service, route, id, url.searchParams.get('show') === '1');
  const sent = await textOf(received);
  const body = sent === '' ? {} : jsonObject(sent ?? '');
  if (!body) return problem(400, 'The body is not a JSON object.');
  switch (route) {
    case 'PUT next':
      return order(service, body);
    case 'PUT clock':
      return setClock(service, body);
    case 'PUT faults':
      return setFaults(service, body);
    case 'POST transactions/:id/finish':
      return done(
        service.finish(id, text(body['scenario'])),
        "It has already ended or expired, or the scenario is unknown or doesn't apply to it.",
      );
    case 'PUT transactions/:id/outcome':
      return done(
        service.changeOutcome(id, text(body['scenario']) ?? ''),
        "There is no such transaction, or the scenario is unknown or doesn't apply to it.",
      );
    default:
      return undefined;
  }
}

function read(service: Service, route: string, id: string, isUnmasked: boolean): Answer | undefined {
  const { settings } = service;
  const now = settings.clock.now();
  if (route === 'GET scenarios') return json(200, scenarios);
  if (route === 'GET clock') return json(200, { now: new Date(now).toISOString() });
  if (route === 'GET transactions')
    return json(
      200,
      settings.store.list(100).map((one) => shown(one, now, isUnmasked)),
    );
  if (route !== 'GET transactions/:id') return undefined;
  const found = service.find(id);
  return found ? json(200, shown(found, now, isUnmasked)) : problem(404, 'There is no such transaction.');
}

function order({ orders }: Service, body: Body): Answer {
  const scenario = text(body['scenario']);
  const names = Array.isArray(body['queue']) ? body['queue'].map(String) : scenario !== undefined ? [scenario] : undefined;
  if (!names) return problem(400, 'Send {"queue": ["S205", "S200"]} or {"scenario": "S205"}. An empty queue removes the order.');
  const unknown = names.find((name) => !findScenario(name));
  if (unknown !== undefined)
    return problem(400, `There is no scenario ${JSON.stringify(unknown.slice(0, 50))}. GET /_sandbox/scenarios lists them all.`);
  const stays = body['stays'] === true;
  const product = text(body['product']);
  if (product !== undefined && !Object.hasOwn(products, product))
    return problem(
      400,
      `There is no product ${JSON.stringify(product.slice(0, 50))}. There are ${Object.keys(products).join(', ')}.`,
    );
  orders.add({ queue: names, stays, product, user: text(body['user']) });
  return json(200, { queue: names, stays });
}

function setClock({ settings: { clock } }: Service, body: Body): Answer {
  const { now, advance } = body;
  const time = typeof now === 'string' ? Date.parse(now) : typeof advance === 'number' ? clock.now() + advance * 1000 : NaN;
  if (!isDate(time)) return problem(400, 'Send {"now": "2026-01-31T12:00:00Z"} or {"advance": 60}, in seconds.');
  clock.set(time);
  return json(200, { now: new Date(clock.now()).toISOString() });
}

function setFaults({ faults }: Service, body: Body): Answer {
  const number = (name: string) => (isAmount(body[name]) ? { [name]: body[name] } : {});
  const { code, times = 1 } = Object(body['fail']);
  const callbacks = callbackModes.find((mode) => mode === body['callbacks']);
  const ordered: FaultOrder = {
    ...number('perSecond'),
    ...number('latency'),
    ...number('cut'),
    ...number('html'),
    ...(typeof code === 'string' && isAmount(times) && { fail: { code, times } }),
    ...(callbacks && { callbacks }),
  };
  const wrong = Object.keys(body).find((name) => !Object.hasOwn(ordered, name));
  if (wrong !== undefined)
    return problem(400, `${JSON.stringify(wrong.slice(0, 50))} is not a fault, or its value is wrong. ${faultForms}`);
  faults.set(ordered);
  return json(200, ordered);
}

const faultForms = `Faults are {"fail": {"code": "Throttling", "times": 2}, "perSecond": 5, "latency": 500, "cut": 1, "html": 1, "callbacks": "${callbackModes.join('" or "')}"}.`;

/** Node's timers can't wait longer than the largest one, in milliseconds. */
function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 2 ** 31;
}

function done(isDone: boolean, why: string): Answer {
  return isDone ? json(200, { ok: true }) : problem(409, why);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
