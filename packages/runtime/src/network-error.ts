import { readGiven, type Values } from './values.ts';

/** Whether an error of Node, undici or a browser means that no response arrived: the connection failed or timed out. */
export function isNetworkError(error: Values): boolean {
  const [code, name, message] = ['code', 'name', 'message'].map((key) => readGiven(error, key));
  return (
    (typeof code === 'string' && networkCode.test(code)) ||
    (typeof name === 'string' && names.test(name)) ||
    (typeof message === 'string' && messages.test(message))
  );
}

/** The runtime's code for a network failure. */
export const networkCode =
  /^(ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EPROTO|HPE_\w+|ERR_NETWORK|ERR_TLS\w*|ERR_SSL\w*|UND_ERR_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;
const names = /^(\w*Timeout(Error)?|AbortError|NetworkError|ConnectionError|SocketError)$/;
const messages = /^(fetch failed|Failed to fetch|Load failed|NetworkError\b|socket hang up|(Read|Connect)Timeout\b)/;
