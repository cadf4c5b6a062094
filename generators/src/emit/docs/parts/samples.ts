import type { Json, Message, Protocol } from '../../../model/protocol.ts';
import { literal as source } from '../../literals.ts';
import { samples, type Block, type Sample } from '../content/blocks.ts';

type Value = Readonly<Record<string, Json>>;

/** Samples of a message to copy: as JSON, for a request also as a curl command, and in TypeScript with the packages. */
export function messageSamples(protocol: Protocol, message: Message, value: Value, operation?: string): Block {
  return samples([...plainSamples(message, value, operation), packageSample(protocol, message, value)]);
}

/** The same samples, with TypeScript first. */
export function checkedSamples(protocol: Protocol, message: Message, value: Value, operation?: string): Block {
  return samples([packageSample(protocol, message, value), ...plainSamples(message, value, operation)]);
}

function packageSample({ packageScope }: Protocol, { name, role }: Message, value: Value): Sample {
  return { title: 'TypeScript', language: 'ts', content: typescript(packageScope, { name, role }, value) };
}

function plainSamples({ role }: Message, value: Value, operation: string | undefined): Sample[] {
  const json: Sample = { title: 'JSON', language: 'json', content: JSON.stringify(value, null, 2) };
  if (role !== 'request' || operation === undefined) return [json];
  return [json, { title: 'curl', language: 'sh', content: curl(operation, value) }];
}

/** A call to a gateway, which publishes each operation under its name. Upstream needs another address and a signature. */
function curl(operation: string, value: Value): string {
  const body = JSON.stringify(value, null, 2).replaceAll("'", String.raw`'\''`);
  return [
    '# Calls your own gateway, which publishes the OpenAPI document and signs the call to the service.',
    `curl -X POST 'https://gateway.example/${encodeURIComponent(operation)}' \\`,
    "  -H 'Content-Type: application/json' \\",
    `  -d '${body}'`,
  ].join('\n');
}

function typescript(packageScope: string, { name: type, role }: Pick<Message, 'name' | 'role'>, value: Value): string {
  const validate = `validate${type}`;
  const imports = `import { ${validate} } from '${packageScope}/validators';`;
  if (role !== 'request') {
    return [
      imports,
      '',
      `const received: unknown = ${objectSource(value)};`,
      '',
      `const checked = ${validate}(received);`,
      'if (!checked.ok) throw new Error(checked.issues[0]?.message);',
      'console.log(checked.value, checked.notices);',
    ].join('\n');
  }
  return [
    `import type { ${type} } from '${packageScope}/types';`,
    imports,
    '',
    `const request: ${type} = ${objectSource(value)};`,
    '',
    `const checked = ${validate}(request);`,
    'if (!checked.ok) throw new Error(checked.issues[0]?.message);',
  ].join('\n');
}

/** An object as people write it: without unnecessary quotes around names. */
function objectSource(value: Value): string {
  return source(value).replaceAll(/^( *)"([A-Za-z_$][\w$]*)":/gm, '$1$2:');
}
