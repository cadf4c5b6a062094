import { setTimeout as wait } from 'node:timers/promises';
import { requestId } from '../domain/ids.ts';
import type { Service } from '../service.ts';
import { readFacadeCall, readWireCall } from '../wire/call.ts';
import { failed } from '../wire/reply.ts';
import { json, proxyHtml, type Answer } from './answers.ts';
import { CutConnection } from './cut-connection.ts';
import { foreign, isOwnOrigin, type Guard } from './guard.ts';
import type { Received } from '../wire/received.ts';

/** Answers calls in the form of Alibaba Cloud's clients, at `/`, and in the form of our OpenAPI documents, at `/Initialize`. */
export async function answerCall(service: Service, guard: Guard, received: Received): Promise<Answer> {
  const { method, url } = received;
  const { settings, faults } = service;
  const refuse = (status: number, code: string, message: string) => {
    return json(status, failed(requestId(settings.ids), code, message).body);
  };
  // Pages of other origins must not start verifications on this machine.
  if (!isOwnOrigin(guard, received)) return refuse(403, 'NoPermission', foreign);
  const isWire = url.pathname === '/';
  if (!/^\/[^/]*$/.test(url.pathname)) return refuse(404, 'InvalidParameter', noSuchPath);
  if (method !== 'POST' && !(isWire && method === 'GET')) return refuse(405, 'InvalidParameter', wrongMethod);
  const fault = faults.next(settings.clock.now());
  if (faults.latency > 0) await wait(faults.latency);
  if (fault.kind === 'cut') throw new CutConnection('The sandbox cut the connection, because this fault was requested.');
  if (fault.kind === 'html') return proxyHtml();
  const body = await received.body();
  const call = body ? (isWire ? readWireCall : readFacadeCall)(received, body) : tooLarge;
  const id = requestId(settings.ids);
  const reply =
    fault.kind === 'code'
      ? failed(id, fault.code)
      : typeof call === 'string'
        ? { ...failed(id, 'InvalidParameter', call), ...(body ? {} : { status: 413 }) }
        : service.answer(call, settings.publicUrl ?? url.origin);
  settings.log(`${method} ${(typeof call === 'object' && call.operation) || '?'} -> ${reply.status}`);
  return json(reply.status, reply.body);
}

const noSuchPath = 'The sandbox has no such path. Calls go to / or to /Initialize and /CheckResult.';
const wrongMethod = 'Calls use the method POST. Only calls to / may use GET.';
const tooLarge = 'The request is too large: the sandbox accepts up to 10 MB.';
