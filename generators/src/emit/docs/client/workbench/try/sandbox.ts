/** The address of a sandbox, and the outcome to choose for the next verification. */
export interface SandboxTarget {
  readonly address: string;
  /** The token that the sandbox prints when it starts. It is needed only to choose an outcome. */
  readonly token: string;
  /** The scenario of the next verification. Empty means that the sandbox chooses. */
  readonly outcome: string;
}

export type SandboxResponse =
  | { readonly kind: 'answer'; readonly status: number; readonly text: string }
  | { readonly kind: 'problem'; readonly says: string };

/** Sends a request to a sandbox on this machine. Other hosts are refused. */
export async function send(target: SandboxTarget, operation: string, request: object): Promise<SandboxResponse> {
  const base = loopback(target.address);
  if (!base) return problem('The address must be on this machine, such as http://127.0.0.1:4010.');
  try {
    if (target.outcome !== '') {
      if (target.token === '') return problem('To choose an outcome, enter the token that the sandbox printed when it started.');
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${target.token}` };
      const body = JSON.stringify({ scenario: target.outcome });
      const ordered = await fetch(new URL('/_sandbox/next', base), { method: 'PUT', headers, body });
      if (!ordered.ok) return problem(`The sandbox refuses the outcome: ${await ordered.text()}`);
    }
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(new URL(`/${encodeURIComponent(operation)}`, base), {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    });
    return { kind: 'answer', status: response.status, text: await response.text() };
  } catch {
    return problem(
      `No response. Check that the sandbox runs at this address and was started with --allow-origin ${globalThis.origin}.`,
    );
  }
}

function problem(says: string): SandboxResponse {
  return { kind: 'problem', says };
}

/** The address, if it is on this machine. */
function loopback(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname) ? url : undefined;
}
