import { parseArgs } from 'node:util';
import { suggestion } from '#runtime';
import type { Gateway } from '../gateways/gateway.ts';
import { checkValues } from '../gateways/overlay/values.ts';
import { gateways } from '../gateways/vendors/all.ts';
import { asksForHelp, help } from './arguments.ts';
import { callOf } from '../calls.ts';
import { documentsDir } from './project.ts';
import { UsageError } from './usage-error.ts';

export interface OverlayOptions {
  readonly gateway: Gateway;
  /** The values of the user, by the name of the input. */
  readonly values: Readonly<Record<string, string>>;
  /** The folder of the documents and overlays. */
  readonly documents: string;
  /** The document to use instead of the most suitable one. */
  readonly document: string | undefined;
  readonly output: string | undefined;
}

const gatewayIds = gateways.map(({ id }) => id);
const inputNames = [...new Set(gateways.flatMap(({ inputs }) => inputs.map(({ name }) => name)))];

const text = { type: 'string' } as const;
const options = {
  ...Object.fromEntries(inputNames.map((name) => [name, text])),
  output: { type: 'string', short: 'o' },
  document: text,
  documents: text,
  ...help,
} as const;

export const overlayUsage = `Usage: ${callOf('openapi:overlay')} GATEWAY [values] [options]

Gives the document that suits a gateway, with all that the gateway needs in it.

Gateways and their values:
${gateways.map(({ id, inputs }) => `  ${id.padEnd(22)}${inputs.map(({ name }) => `--${name} VALUE`).join(' ')}`).join('\n')}

  -o, --output FILE   write to this file, as YAML if it ends in .yaml or .yml; otherwise, and for -,
                      JSON goes to the output
  --document NAME     take this document, such as ekyc.openapi-3.0
  --documents DIR     take documents and overlays from this folder, such as documents/ of the installed package
                      with the documents; otherwise those of this project
  --help              this text

Exit codes: 0 done, 1 the gateway would reject the document or it can't be written, 2 wrong usage.`;

/** Throws a UsageError that lists everything that is wrong. */
export function readOverlayOptions(args: readonly string[]): OverlayOptions | 'help' {
  if (asksForHelp(args, options, true)) return 'help';
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { output, document, documents, ...rest } = values;
  const [id, ...others] = positionals;
  if (id === undefined) throw new UsageError(`Which gateway? Name one: ${gatewayIds.join(', ')}.`);
  if (others.length > 0) throw new UsageError(`There can be only one gateway: leave out ${others.join(' ')}.`);
  const gateway = find(id);
  const given = Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const wrong = checkValues(gateway.inputs, given);
  if (wrong.length > 0) throw new UsageError([`${id}: nothing was written.`, ...wrong].join('\n'));
  return {
    gateway,
    values: given,
    documents: asText(documents) ?? documentsDir,
    document: asText(document),
    output: output === '-' ? undefined : asText(output),
  };
}

function find(id: string): Gateway {
  const gateway = gateways.find((one) => one.id === id);
  if (gateway) return gateway;
  const near = suggestion(id, gatewayIds);
  throw new UsageError(
    `There is no gateway ${id}${near === undefined ? '.' : `; did you mean ${near}?`} There are: ${gatewayIds.join(', ')}.`,
  );
}

function asText(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
