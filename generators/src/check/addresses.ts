/** What is wrong with a host, a path or an address, and how to fix it. */
export interface AddressProblem {
  readonly reason: string;
  readonly fix: string;
}

/** Why a text is not a valid host name: https://www.rfc-editor.org/rfc/rfc1123#section-2.1. Undefined for a valid one. */
export function hostProblem(host: string): AddressProblem | undefined {
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
    return {
      reason: 'its last part is a number, but it is not an IPv4 address',
      fix: 'Write a name, or 4 numbers from 0 to 255.',
    };
  }
  return undefined;
}

function isIpv4(labels: readonly string[]): boolean {
  return labels.length === 4 && labels.every((label) => /^(?:0|[1-9]\d{0,2})$/.test(label) && Number(label) <= 255);
}

/** Why a text can't be the path of all calls; undefined if it can. */
export function pathProblem(path: string): AddressProblem | undefined {
  const odd = /[?#{}]|[^\x21-\x7e]|["<>\\^`|]|%(?![0-9A-Fa-f]{2})|\/\//.exec(path)?.[0];
  switch (odd) {
    case undefined:
      return undefined;
    case '?':
      return { reason: 'it has a query', fix: 'Leave the query out: make each of its parameters a field with `in: query`.' };
    case '#':
      return { reason: 'it has a fragment, which is never sent', fix: 'Remove # and what follows it.' };
    case '{':
    case '}':
      return { reason: 'it has a template, but all calls go to one path', fix: 'Write the path as it is sent, without { and }.' };
    case '//':
      return { reason: 'two of its slashes follow each other', fix: 'Keep one of them.' };
    case '%':
      return { reason: 'a % is not followed by 2 hexadecimal digits', fix: 'Write %25 for the sign itself.' };
    default:
      return { reason: `${JSON.stringify(odd)} can't be in a path`, fix: `Write it as ${encodeURIComponent(odd)}.` };
  }
}

/** Why a text is not the address of a page; undefined if it is. */
export function urlProblem(url: string): AddressProblem | undefined {
  const fix = 'Copy the address from the browser.';
  if (!URL.canParse(url)) return { reason: 'it is not a URL', fix };
  const { hostname, username } = new URL(url);
  if (username !== '') return { reason: 'it has a user name', fix: 'Leave out what is before @.' };
  return hostProblem(hostname) ? { reason: `${hostname} is not a host name`, fix } : undefined;
}
