import type { Input, InputKind } from '../gateway.ts';

type Values = Readonly<Record<string, string>>;

/** Every value that is missing, wrong or too many, each in a sentence with its fix. */
export function checkValues(inputs: readonly Input[], values: Values): readonly string[] {
  const known = inputs.map(({ name }) => name);
  const unknown = Object.keys(values).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => `--${name} is not a value of this gateway; it takes ${known.map((one) => `--${one}`).join(', ')}.`),
    ...inputs.flatMap((input) => {
      const { name, description, example } = input;
      const value = values[name];
      if (value === undefined) return [`--${name} is missing. ${description} For instance --${name} ${example}`];
      return faultsOf(input, value).map((fault) => `--${name} ${JSON.stringify(value)} won't do: ${fault}.`);
    }),
  ];
}

/** What is wrong with a value: what can be told of its kind, or else what its pattern has in words. */
function faultsOf({ kind, pattern, means, example }: Input, value: string): string[] {
  const fault = faults[kind](value);
  if (fault !== undefined) return [fault];
  return new RegExp(pattern, 'u').test(value) ? [] : [`it has to be ${means}, such as ${example}`];
}

const faults: { readonly [K in InputKind]: (value: string) => string | undefined } = {
  address: addressFault,
  host: hostFault,
  port: portFault,
  path: spaceIn,
};

/** The pattern sees to the scheme and to what may not follow the path. */
function addressFault(value: string): string | undefined {
  const [, authority] = /^https?:\/\/([^/?#]*)/.exec(value) ?? [];
  const space = spaceIn(value);
  if (space !== undefined || authority === undefined) return space;
  if (authority.includes('@')) return 'leave out user and password, which anybody could read in the document';
  const [, host = '', port] = /^(.*?)(?::(\d*))?$/.exec(authority) ?? [];
  return hostFault(host) ?? (port === undefined ? undefined : portFault(port));
}

/** Some hosts are written in a way that is read as another: 127.1 is one. */
function hostFault(host: string): string | undefined {
  if (host === '') return 'the host is missing';
  const space = spaceIn(host);
  if (space !== undefined) return space;
  const address = `https://${host}/`;
  if (!URL.canParse(address) || /[/\\@?#]/.test(host)) return `${JSON.stringify(host)} can't be a host`;
  const read = new URL(address);
  if (read.port !== '' || /:\d*$/.test(host)) return `${host} has a port to it, which has an option of its own`;
  if (/^\.|\.\./.test(read.hostname)) return `${JSON.stringify(host)} can't be a host, with nothing before one of its dots`;
  return read.hostname === host.toLowerCase() ? undefined : `${host} is read as ${read.hostname}, so write that`;
}

function portFault(port: string): string | undefined {
  return /^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535
    ? undefined
    : `${JSON.stringify(port)} can't be a port; those are the numbers from 1 to 65535`;
}

function spaceIn(value: string): string | undefined {
  return /\s/.test(value) ? 'there is a space in it; leave it out' : undefined;
}
