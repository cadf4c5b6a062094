import type { Input, InputKind } from '../gateway.ts';

type Values = Readonly<Record<string, string>>;

/** Checks the values. Returns a message for each that is missing, wrong or unknown. */
export function checkValues(inputs: readonly Input[], values: Values): readonly string[] {
  const known = inputs.map(({ name }) => name);
  const unknown = Object.keys(values).filter((name) => !known.includes(name));
  return [
    ...unknown.map(
      (name) => `--${name} is not a value of this gateway. The values are ${known.map((one) => `--${one}`).join(', ')}.`,
    ),
    ...inputs.flatMap((input) => {
      const { name, description, example } = input;
      const value = values[name];
      if (value === undefined) return [`--${name} is missing. ${description} Example: --${name} ${example}`];
      return problemsOf(input, value).map((problem) => `--${name} ${JSON.stringify(value)} is wrong: ${problem}.`);
    }),
  ];
}

/** What is wrong with a value: first by its kind, otherwise by its pattern. */
function problemsOf({ kind, pattern, means, example }: Input, value: string): string[] {
  const problem = problemsByKind[kind](value);
  if (problem !== undefined) return [problem];
  return new RegExp(pattern, 'u').test(value) ? [] : [`it must be ${means}, such as ${example}`];
}

const problemsByKind: { readonly [K in InputKind]: (value: string) => string | undefined } = {
  address: addressFault,
  host: hostFault,
  port: portFault,
  path: spaceIn,
};

/** Checks user, host and port. The pattern checks the scheme and the end. */
function addressFault(value: string): string | undefined {
  const [, authority] = /^https?:\/\/([^/?#]*)/.exec(value) ?? [];
  const space = spaceIn(value);
  if (space !== undefined || authority === undefined) return space;
  if (authority.includes('@')) return 'remove user and password, because everybody can read them in the document';
  const [, host = '', port] = /^(.*?)(?::(\d*))?$/.exec(authority) ?? [];
  return hostFault(host) ?? (port === undefined ? undefined : portFault(port));
}

/** Also rejects hosts that are read as another one, such as 127.1. */
function hostFault(host: string): string | undefined {
  if (host === '') return 'the host is missing';
  const space = spaceIn(host);
  if (space !== undefined) return space;
  const address = `https://${host}/`;
  if (!URL.canParse(address) || /[/\\@?#]/.test(host)) return `${JSON.stringify(host)} is not a host`;
  const read = new URL(address);
  if (read.port !== '' || /:\d*$/.test(host)) return `${host} includes a port, which has its own option`;
  if (/^\.|\.\./.test(read.hostname))
    return `${JSON.stringify(host)} is not a host, because there is nothing before one of its dots`;
  return read.hostname === host.toLowerCase() ? undefined : `${host} is read as ${read.hostname}, so write that`;
}

function portFault(port: string): string | undefined {
  return /^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535
    ? undefined
    : `${JSON.stringify(port)} is not a port: a port is a number from 1 to 65535`;
}

function spaceIn(value: string): string | undefined {
  return /\s/.test(value) ? 'it has a space: remove it' : undefined;
}
