import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Gateway } from '../../generators/dist/gateways/gateway.js';
import { applyActions } from '../../generators/dist/gateways/overlay/apply.js';
import type { Overlay } from '../../generators/dist/gateways/overlay/build.js';
import { fill } from '../../generators/dist/gateways/overlay/fill.js';
import { documentsDir, readDocument } from '../support/documents.ts';

function readOverlay({ id }: Pick<Gateway, 'id'>): Overlay {
  const overlay: Overlay = JSON.parse(readFileSync(join(documentsDir, `overlays/${id}.overlay.json`), 'utf8'));
  return overlay;
}

/** The name of the document that a gateway's overlay is for. */
export function madeFor(gateway: Pick<Gateway, 'id'>): string {
  return posix.join('overlays', readOverlay(gateway).extends).replace(/\.json$/, '');
}

/** That document with the overlay and the example of each value in it. */
export function applied(gateway: Gateway, document = readDocument(madeFor(gateway))): unknown {
  const values = Object.fromEntries(gateway.inputs.map(({ name, example }) => [name, example]));
  return applyActions(document, fill(readOverlay(gateway).actions, values));
}
