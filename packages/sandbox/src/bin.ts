#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { scenarios } from '@idv-protocol/types/scenarios';
import { readCommand, usage } from './cli/options.ts';
import { startSandbox, type ServerOptions } from './server.ts';

// Most objects of a call are needed only until its answer. V8 would reserve more and more memory for such objects, without a gain in
// speed.
setFlagsFromString('--semi-space-growth-factor=1');

const command = readCommand(process.argv.slice(2));
switch (command.kind) {
  case 'help':
    console.log(usage);
    break;
  case 'scenarios':
    for (const { sceneCode, id, title } of scenarios) console.log(`${sceneCode.padEnd(10)}  ${id}: ${title}`);
    break;
  case 'wrong':
    console.error(`${command.message}\n\nidv-sandbox --help lists all options.`);
    process.exitCode = 2;
    break;
  case 'start':
    await start(command.options);
}

async function start(options: ServerOptions): Promise<void> {
  try {
    const sandbox = await startSandbox({ ...options, log: (line) => process.stdout.write(`${line}\n`) });
    const signatures = Object.keys(options.keys ?? {}).length > 0 ? 'checked' : 'not checked; --key ID:SECRET checks them';
    console.log(`The sandbox listens on ${sandbox.url}
Console: ${sandbox.url}/_sandbox?token=${sandbox.token}
Signatures are ${signatures}. Press Ctrl+C to stop.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  } catch (error) {
    console.error(`The sandbox can't start: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
