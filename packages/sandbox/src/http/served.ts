import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { problem, type Answer } from './answers.ts';
import { CutConnection } from './calls.ts';
import { IncompleteRequest, largestBody, type Received } from '../wire/received.ts';

/** Answers the requests of Node's server, without the types of `fetch`: to create these would take longer than the rest of a call. */
export function listener(answer: (received: Received) => Promise<Answer>): RequestListener {
  return (incoming, outgoing) => {
    const received = fromIncoming(incoming);
    if (!received) return send(outgoing, problem(400, 'The request is malformed.'));
    return void answer(received).then(
      (answered) => send(outgoing, answered),
      // The sandbox answers every other error itself.
      (error: unknown) => void (error instanceof CutConnection && outgoing.destroy()),
    );
  };
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  // With its length, an answer is one write. Status 204 must not have a length.
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length }).end(body);
}

function fromIncoming(incoming: IncomingMessage): Received | undefined {
  const url = urlOf(incoming);
  return (
    url && {
      method: incoming.method ?? '',
      url,
      header: (name) => {
        const value = incoming.headers[name];
        return Array.isArray(value) ? value.join(', ') : value;
      },
      body: () => bodyOf(incoming),
    }
  );
}

/** The whole address of a request. Undefined if its header `host` has more than a name and a port, or if it asks for no path. */
function urlOf({ url = '', headers: { host = '' } }: IncomingMessage): URL | undefined {
  const isPlain = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host) && url.startsWith('/');
  const address = `http://${host}${url}`;
  return isPlain && URL.canParse(address) ? new URL(address) : undefined;
}

async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(incoming.headers['content-length']) > largestBody) return undefined;
  return new Promise((resolve, reject) => {
    let chunks: Uint8Array[] = [];
    let size = 0;
    const fail = () => reject(new IncompleteRequest('The connection ended before the request did.'));
    const take = (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= largestBody) return void chunks.push(chunk);
      // The rest is read and thrown away, so that the client still receives an answer.
      chunks = [];
      return resolve(undefined);
    };
    const end = () => {
      // Every request is closed after its end, too. An error made for each would take longer than to read the body.
      incoming.off('close', fail);
      resolve(Buffer.concat(chunks));
    };
    incoming.on('data', take).once('end', end).once('error', fail).once('close', fail);
  });
}
