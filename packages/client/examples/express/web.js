import { origin } from './verification.js';

/**
 * A request of Express as the handlers take it.
 *
 * @param {import('express').Request} request
 */
export function toRequest(request) {
  return new Request(new URL(request.originalUrl, origin), { method: request.method });
}

/**
 * Sends what a handler answers.
 *
 * @param {Response} from
 * @param {import('express').Response} to
 */
export async function sendResponse(from, to) {
  to.status(from.status)
    .set(Object.fromEntries(from.headers))
    .send(await from.text());
}
