import { origin } from './verification.js';

/**
 * Converts a request of Express to the type that the handlers accept.
 *
 * @param {import('express').Request} request
 */
export function toRequest(request) {
  return new Request(new URL(request.originalUrl, origin), { method: request.method });
}

/**
 * Sends the response of a handler.
 *
 * @param {Response} from
 * @param {import('express').Response} to
 */
export async function sendResponse(from, to) {
  to.status(from.status)
    .set(Object.fromEntries(from.headers))
    .send(await from.text());
}
