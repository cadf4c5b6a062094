import { createServer, type Server } from 'node:http';
import { answerBroken, listener } from './http/served.ts';
import { assemble, type Sandbox, type SandboxOptions } from './sandbox.ts';

export interface ServerOptions extends SandboxOptions {
  /** The port; 0 means any free port (default: 0). */
  readonly port?: number;
  /** The address to listen on (default: 127.0.0.1). Other addresses open the sandbox to the network. */
  readonly listen?: string;
}

export interface RunningSandbox extends Sandbox {
  /** The address of the sandbox: http://127.0.0.1:PORT */
  readonly url: string;
  readonly port: number;
}

/** Starts a sandbox on a port of this machine. Rejects if the port isn't available. */
export async function startSandbox(options: ServerOptions = {}): Promise<RunningSandbox> {
  const { port = 0, listen = '127.0.0.1' } = options;
  const { sandbox, answer } = assemble(options, true);
  const server = createServer(
    // No client needs longer than this to send a request. Idle connections stay open for a long time. Otherwise, the server might
    // close a connection while a client sends its next call.
    {
      headersTimeout: 10_000,
      keepAliveTimeout: 60_000,
      requestTimeout: 20_000,
      connectionsCheckingInterval: 2000,
      maxHeaderSize: 65_536,
      // Requests without this header are refused like those with a wrong one.
      requireHostHeader: false,
    },
    listener(answer),
  );
  server.on('clientError', answerBroken);
  const actual = await listening(server, port, listen).catch(async (error: unknown) => {
    await sandbox.close();
    throw error;
  });
  return { ...sandbox, port: actual, url: `http://127.0.0.1:${actual}`, close: () => closed(server, sandbox) };
}

function listening(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

async function closed(server: Server, sandbox: Sandbox): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await sandbox.close();
}
