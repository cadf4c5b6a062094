import { parseArgs } from 'node:util';
import { findScenario } from '../scenarios/choose.ts';
import { parsed } from '../callbacks/target.ts';
import type { ServerOptions } from '../server.ts';

export const usage = `Usage: idv-sandbox [options]

Simulates the ID Verification service on your machine. Nothing in it is real, and nothing is billed.

  --port N                     the port; 0 means any free port (default: 4010)
  --scenario NAME              the outcome of every verification: an id or a sceneCode; see --scenarios
  --scenarios                  list all outcomes and exit
  --finish at-once|by-user     when a verification with a chosen outcome ends (default: at-once)
  --key ID:SECRET              an access key; with it, signatures are checked; can be repeated
  --callback-to ORIGIN         the origin that replaces the one in CallbackUrl, such as http://127.0.0.1:3000
  --allow-callback-host HOST   a host in CallbackUrl to which callbacks may be sent; can be repeated
  --data FILE                  keep transactions in an SQLite file; needs the package libsql
  --keep-images                keep the images in requests
  --seed TEXT                  create the same ids in each run
  --listen ADDRESS             the address to listen on (default: 127.0.0.1); others open the sandbox to your network
  --allow-host NAME            another hostname of the sandbox, for example in a container; can be repeated
  --public-url ORIGIN          the address for browsers, if it differs from the one that your server calls
  --token TEXT                 the token of the console and the control API (default: a random one, which is printed)
  --allow-origin ORIGIN        an origin whose pages may use the control API; can be repeated
  --help                       show this text

Exit codes: 0 ended by a signal, 1 could not start, 2 wrong usage.`;

export type Command =
  | { readonly kind: 'help' | 'scenarios' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'start'; readonly options: ServerOptions };

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

export function readCommand(args: readonly string[]): Command {
  try {
    return command(args);
  } catch (error) {
    // Node's own messages say which option is wrong.
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function command(args: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: text,
      scenario: text,
      finish: text,
      data: text,
      seed: text,
      listen: text,
      token: text,
      'callback-to': text,
      'public-url': text,
      key: texts,
      'allow-callback-host': texts,
      'allow-host': texts,
      'allow-origin': texts,
      'keep-images': flag,
      scenarios: flag,
      help: flag,
    },
  });
  if (values.help) return { kind: 'help' };
  if (values.scenarios) return { kind: 'scenarios' };
  const { port = '4010', scenario, finish, data, seed, listen, token, key = [] } = values;
  const callbackTo = values['callback-to'];
  const publicUrl = values['public-url'];
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return wrong('--port must be a number from 0 to 65535.');
  if (scenario !== undefined && !findScenario(scenario))
    return wrong('There is no such --scenario. --scenarios lists all of them.');
  if (finish !== undefined && finish !== 'at-once' && finish !== 'by-user') return wrong('--finish must be at-once or by-user.');
  if (callbackTo !== undefined && !parsed(callbackTo))
    return wrong('--callback-to must be an address such as http://127.0.0.1:3000.');
  if (publicUrl !== undefined && !parsed(publicUrl))
    return wrong('--public-url must be an address such as http://127.0.0.1:4010.');
  // The messages about the token and the keys must not contain them.
  if (token !== undefined && !/^[\w-]{16,}$/.test(token))
    return wrong('--token must have at least 16 characters: letters, digits, _ and -.');
  if (!key.every((pair) => /^[^:]+:.+$/.test(pair))) return wrong('--key must have the form ID:SECRET.');
  return {
    kind: 'start',
    options: {
      port: Number(port),
      keys: Object.fromEntries(key.map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)])),
      allowCallbackHosts: values['allow-callback-host'] ?? [],
      allowHosts: values['allow-host'] ?? [],
      allowOrigins: values['allow-origin'] ?? [],
      keepImages: values['keep-images'] ?? false,
      ...(scenario !== undefined && { scenario }),
      ...(finish !== undefined && { finish }),
      ...(callbackTo !== undefined && { callbackTo }),
      ...(publicUrl !== undefined && { publicUrl }),
      ...(data !== undefined && { data }),
      ...(seed !== undefined && { seed }),
      ...(listen !== undefined && { listen }),
      ...(token !== undefined && { token }),
    },
  };
}

function wrong(message: string): Command {
  return { kind: 'wrong', message };
}
