import { setTimeout as wait } from 'node:timers/promises';
import { requestId } from '../domain/ids.ts';
import type { Service } from '../service.ts';
import { readFacadeCall, readWireCall, type Call } from '../wire/call.ts';
import { failed, type Reply } from '../wire/reply.ts';
import { readBody } from './body.ts';
import { json, proxyHtml } from './responses.ts';

/** Thrown to cut the connection on purpose. */
export class CutConnection extends Error {
  override readonly name = 'CutConnection';
}

/** Answers calls in the form of Alibaba Cloud's clients. */
export async function answerWire(service: Service, request: Request): Promise<Response> {
  return answerCall(service, request, readWireCall);
}

/** Answers calls in the form of our OpenAPI documents. */
export async function answerFacade(service: Service, request: Request): Promise<Response> {
  return answerCall(service, request, readFacadeCall);
}

type Reader = (request: Request, body: Uint8Array) => Call | undefined;

async function answerCall(service: Service, request: Request, read: Reader): Promise<Response> {
  const { settings, faults } = service;
  const fault = faults.next(settings.clock.now());
  if (faults.latency > 0) await wait(faults.latency);
  if (fault.kind === 'cut') throw new CutConnection('The sandbox cut the connection, because this fault was requested.');
  if (fault.kind === 'html') return proxyHtml();
  const body = await readBody(request);
  const call = body && read(request, body);
  const id = requestId(settings.ids);
  const reply =
    fault.kind === 'code'
      ? failed(id, fault.code)
      : call
        ? service.answer(call, settings.publicUrl ?? new URL(request.url).origin)
        : unreadable(id, body);
  settings.log(`${request.method} ${call?.operation ?? '?'} -> ${reply.status}`);
  return json(reply.status, reply.body);
}

function unreadable(id: string, body: Uint8Array | undefined): Reply {
  return body === undefined
    ? { ...failed(id, 'InvalidParameter', 'The request is too large: the sandbox accepts up to 10 MB.'), status: 413 }
    : failed(id, 'InvalidParameter', 'The body is not a JSON object.');
}
