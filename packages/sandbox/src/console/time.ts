import { html, type Html } from './html.ts';

/** A moment as people read it, with all of it for machines. */
export function time(iso: string): Html {
  return html`<time datetime="${iso}" title="${iso}">${iso.slice(11, 19)}</time>`;
}
