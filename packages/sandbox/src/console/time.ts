import { html, type Html } from './html.ts';

/** A time of day for people, with the full timestamp in its attributes. */
export function time(iso: string): Html {
  return html`<time datetime="${iso}" title="${iso}">${iso.slice(11, 19)}</time>`;
}
