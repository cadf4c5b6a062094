import type { Json, Message, Protocol } from '../../../model/protocol.ts';
import { samples, type Block, type Sample } from '../content/blocks.ts';
import { curlSample, objectSource, typescriptSample } from '../request-samples.ts';

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
  const content = role === 'request' ? typescriptSample(packageScope, name, value) : receivedSample(packageScope, name, value);
  return { title: 'TypeScript', language: 'ts', content };
}

function plainSamples({ role }: Message, value: Value, operation: string | undefined): Sample[] {
  const json: Sample = { title: 'JSON', language: 'json', content: JSON.stringify(value, null, 2) };
  if (role !== 'request' || operation === undefined) return [json];
  return [json, { title: 'curl', language: 'sh', content: curlSample(operation, value) }];
}

/** Checks a message from the service. */
function receivedSample(packageScope: string, type: string, value: Value): string {
  return [
    `import { validate${type} } from '${packageScope}/validators';`,
    '',
    `const received: unknown = ${objectSource(value)};`,
    '',
    `const checked = validate${type}(received);`,
    'if (!checked.ok) throw new Error(checked.issues[0]?.message);',
    'console.log(checked.value, checked.notices);',
  ].join('\n');
}
