import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient, httpTransport, logObserver, type CallEnded, type Client } from '../../packages/client/src/index.ts';
import { createAlibabaClient } from '../../packages/client/src/alibaba.ts';

// Servers and proxies that answer something else than the service does, over a real connection.

let server: Server;
let answer: (socket: Socket) => void;
const clients: Record<string, Client> = {};
const lines: CallEnded[] = [];
beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port }: AddressInfo = Object(server.address());
  const url = `http://127.0.0.1:${port}`;
  const options = { timeoutMs: 300, retry: { maxAttempts: 1 }, observers: [logObserver((line) => lines.push(line))] };
  clients['httpTransport'] = createClient({ transport: httpTransport({ url }), ...options });
  const credential = { accessKeyId: 'id', accessKeySecret: 'secret-of-maria' };
  clients['openapi-core'] = createAlibabaClient({ endpoint: url, credential, ...options });
});
afterAll(() => server.close());

const http = (status: string, body: string, headers = '') =>
  `HTTP/1.1 ${status}\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;
const ends = (text: string) => (socket: Socket) => void socket.end(text);
const head = 'HTTP/1.1 200 OK\r\n';

test.each(
  [
    ['nothing', () => undefined, 'network'],
    ['the end of the connection', (socket: Socket) => void socket.destroy(), 'network'],
    ['what is not HTTP', ends('hello\r\n\r\n'), 'network'],
    ['half a body', ends(`${head}content-length: 99\r\n\r\n{"Code"`), 'network'],
    ['half a body in pieces', ends(`${head}transfer-encoding: chunked\r\n\r\n5\r\n{"Cod`), 'network'],
    ['a body that stops', (socket: Socket) => void socket.write(`${head}content-length: 99\r\n\r\n{`), 'network'],
    ['a page', ends(http('200 OK', '<html>maria</html>')), 'unreadable'],
    ['a page about an error', ends(http('403 Forbidden', '<html>maria</html>')), 'unreadable'],
    ['JSON of a gateway', ends(http('401 Unauthorized', '{"message":"maria"}')), 'unreadable'],
    ['nothing in a body', ends(http('200 OK', '')), 'unreadable'],
    ['null', ends(http('200 OK', 'null')), 'unreadable'],
    ['a list', ends(http('200 OK', '[]')), 'unreadable'],
    ['a way to a login page', ends(http('302 Found', '', 'location: /login?user=maria\r\n')), 'unreadable'],
    ['a wrong id', ends(http('400 Bad Request', '{"RequestId":"R","Code":"TransactionIdInvalid"}')), 'parameter'],
    ['a different time', ends(http('400 Bad Request', '{"RequestId":"R","Code":"InvalidTimeStamp.Expired"}')), 'credentials'],
  ].flatMap(([what, given, kind]) => ['httpTransport', 'openapi-core'].map((through) => ({ what, given, kind, through }))),
)('$what is one clear error, through $through', async ({ given, kind, through }) => {
  if (typeof given !== 'function') throw new Error('An answer is a function');
  answer = given;
  lines.length = 0;
  const outcome = await clients[through]?.checkResult({ MerchantBizId: 'order1', TransactionId: 'hk-1' });
  expect(outcome).toMatchObject({ kind: 'error', explanation: { kind }, attempts: 1 });
  expect(lines).toMatchObject([{ outcome: 'error', error: kind }]);
  expect(JSON.stringify([outcome, lines])).not.toContain('maria');
});
