/** What is wrong with a host, a path or an address, and how to fix it. */
export interface AddressFault {
  readonly reason: string;
  readonly fix: string;
}

/** Why a text is no name of a host: https://www.rfc-editor.org/rfc/rfc1123#section-2.1 */
export function hostFault(host: string): AddressFault | undefined {
  const labels = host.split('.');
  const bad = labels.find((label) => !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label));
  if (bad === '')
    return { reason: 'there is nothing before or after one of its dots', fix: 'Remove the dot, or add what is missing.' };
  if (bad !== undefined)
    return { reason: `${bad} begins or ends with a hyphen`, fix: 'A part of a host begins and ends with a letter or a digit.' };
  if (labels.some((label) => label.length > 63) || host.length > 253) {
    return { reason: 'it is too long', fix: 'A host has at most 253 characters, and 63 between two dots.' };
  }
  if (/^\d+$/.test(labels.at(-1) ?? '') && !isIpv4(labels)) {
    return { reason: 'its last part is a number, and it is no IPv4 address', fix: 'Write a name, or 4 numbers from 0 to 255.' };
  }
  return undefined;
}

function isIpv4(labels: readonly string[]): boolean {
  return labels.length === 4 && labels.every((label) => /^(?:0|[1-9]\d{0,2})$/.test(label) && Number(label) <= 255);
}

/** Why a text is no path under which all calls are made. */
export function pathFault(path: string): AddressFault | undefined {
  const odd = /[?#{}]|[^\x21-\x7e]|["<>\\^`|]|%(?![0-9A-Fa-f]{2})|\/\//.exec(path)?.[0];
  switch (odd) {
    case undefined:
      return undefined;
    case '?':
      return { reason: 'it has a query', fix: 'Leave the query out: make each of its parameters a field with `in: query`.' };
    case '#':
      return { reason: 'it has a fragment, which never travels', fix: 'Remove # and what follows it.' };
    case '{':
    case '}':
      return { reason: 'it has a template, and all calls go to one path', fix: 'Write the path as it travels, without { and }.' };
    case '//':
      return { reason: 'two of its slashes follow each other', fix: 'Keep one of them.' };
    case '%':
      return { reason: 'a % is not followed by 2 hexadecimal digits', fix: 'Write %25 for the sign itself.' };
    default:
      return { reason: `${JSON.stringify(odd)} can't be in a path`, fix: `Write it as ${encodeURIComponent(odd)}.` };
  }
}

/** Why a text is no address of a page. */
export function urlFault(url: string): AddressFault | undefined {
  const fix = 'Copy the address from the browser.';
  if (!URL.canParse(url)) return { reason: 'no browser opens it', fix };
  const { hostname, username } = new URL(url);
  if (username !== '') return { reason: 'it has the name of a user', fix: 'Leave out what is before @.' };
  return hostFault(hostname) ? { reason: `${hostname} is no host`, fix } : undefined;
}
