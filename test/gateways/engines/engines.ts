import express from 'express';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { middleware } from 'express-openapi-validator';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { documentFile } from '../../support/documents.ts';
import { commandOf, type Program } from '../support.ts';
import { buildJudge } from '../readers/kin.ts';
import { freePort, listen, startProgram, type Engine } from './engine.ts';

/** Programs that judge requests by a document, each by a library of its own. */
export interface EngineMaker {
  readonly name: string;
  /** The programs that must be installed. */
  readonly needs: readonly Program[];
  readonly versions: readonly string[];
  readonly start: (document: string) => Promise<Engine>;
}

export const makers: readonly EngineMaker[] = [
  { name: 'Prism', needs: [], versions: ['3.0', '3.1'], start: startPrism },
  { name: 'express-openapi-validator', needs: [], versions: ['3.0', '3.1'], start: startExpress },
  { name: 'openapi-backend', needs: [], versions: ['3.0', '3.1'], start: startBackend },
  { name: 'kin-openapi', needs: ['go'], versions: ['3.0'], start: startKin },
  { name: 'Mojolicious', needs: ['perl'], versions: ['3.0'], start: startMojolicious },
];

/** `--errors` makes it refuse what it would otherwise answer with an example of an error. */
export async function startPrism(document: string, env: NodeJS.ProcessEnv = {}): Promise<Engine> {
  const cli = commandOf('@stoplight/prism-cli', 'dist/index.js');
  const port = String(await freePort());
  return startProgram(process.execPath, [cli, 'mock', '--errors', '--port', port, documentFile(document)], {
    env,
    url: (line) => /listening on (http:\S+)/.exec(line)?.[1],
  });
}

function startExpress(document: string): Promise<Engine> {
  const app = express();
  app.use(express.json({ strict: false }));
  app.use(middleware({ apiSpec: documentFile(document), validateRequests: true, validateResponses: false }));
  app.use((_request: express.Request, response: express.Response) => {
    response.status(200).json({});
  });
  const onError: express.ErrorRequestHandler = (error, _request, response, _next) => {
    response.status(error.status ?? 500).json({ message: error.message });
  };
  app.use(onError);
  return listen(createServer(app));
}

async function startBackend(document: string): Promise<Engine> {
  // As an object: given a file, it merges what is beside a reference of 3.1 into something that is no schema.
  const definition: Document = JSON.parse(readFileSync(documentFile(document), 'utf8'));
  // Quick: it would check the document itself against 3.0 alone.
  const api = new OpenAPIBackend({ definition, quick: true });
  api.register({
    validationFail: () => 400,
    notImplemented: () => 200,
    notFound: () => 404,
  });
  await api.init();
  const app = express();
  app.use(express.json({ strict: false }));
  // Express hands on what goes wrong in the promise.
  app.use((request, response) => answer(api, request, response));
  return listen(createServer(app));
}

async function answer(api: OpenAPIBackend, request: express.Request, response: express.Response): Promise<void> {
  const { method, path, body, headers } = request;
  const status: unknown = await api.handleRequest({
    method,
    path,
    body,
    headers: { 'content-type': headers['content-type'] ?? '' },
  });
  response.status(Number(status)).json({});
}

async function startKin(document: string): Promise<Engine> {
  return startProgram(await buildJudge(), ['-serve', documentFile(document)], {
    url: (line) => (line.startsWith('127.') ? `http://${line}` : undefined),
  });
}

async function startMojolicious(document: string): Promise<Engine> {
  const url = `http://127.0.0.1:${await freePort()}`;
  return startProgram('perl', [join(import.meta.dirname, 'judge.pl'), 'daemon', '-l', url], {
    env: { DOCUMENT: documentFile(document), MOJO_MODE: 'production' },
    url: (line) => (line.includes(url) ? url : undefined),
  });
}
