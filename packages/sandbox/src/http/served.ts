import { STATUS_CODES, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { problem, type Answer } from './answers.ts';
import { CutConnection } from './cut-connection.ts';
import { IncompleteRequest, largestBody, type Received } from '../wire/received.ts';

/** Answers the requests of Node's server, without the types of `fetch`: to create these would take longer than the rest of a call. */
export function listener(answer: (received: Received) => Promise<Answer>): RequestListener {
  return (incoming, outgoing) => {
    const received = fromIncoming(incoming);
    if (!received) return send(outgoing, problem(400, 'The request needs a path, and a header `host` with a name and a port.'));
    return void answer(received).then(
      (answered) => send(outgoing, answered),
      // The sandbox answers every other error itself.
      (error: unknown) => void (error instanceof CutConnection && outgoing.destroy()),
    );
  };
}

/** Answers what Node can't read as a request. Such data never reaches the listener. */
export function answerBroken(error: Error, socket: Duplex): void {
  const [status, message] = broken[String(Object(error).code)] ?? [400, 'The request is not valid HTTP.'];
  const { headers, body } = problem(status, message);
  const all = { ...headers, connection: 'close', 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  if (socket.writable) socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${String(body)}`);
}

/** By the codes of Node's errors. */
const broken: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are too large: the sandbox accepts up to 64 KB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    'The request took too long: the sandbox waits for 20 seconds, and for 10 seconds for the headers.',
  ],
};

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  // With its length, an answer is one write. Status 204 must not have a length.
  const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length }).end(body);
}

function fromIncoming(incoming: IncomingMessage): Received | undefined {
  const url = urlOf(incoming);
  return (
    url && {
      // Node leaves out the body of an answer to HEAD.
      method: incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? ''),
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
