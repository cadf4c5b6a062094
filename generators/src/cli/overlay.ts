import { posix, relative } from 'node:path';
import { suggestion } from '#runtime';
import { toYaml } from '../emit/openapi/yaml.ts';
import { lintApplied, refusalInWords } from '../gateways/lint/lint.ts';
import { isNode, type Node } from '../gateways/json.ts';
import { applyActions } from '../gateways/overlay/apply.ts';
import type { Overlay } from '../gateways/overlay/build.ts';
import { fill } from '../gateways/overlay/fill.ts';
import { runCommand } from './command.ts';
import { overlayUsage, readOverlayOptions, type OverlayOptions } from './overlay-options.ts';
import { callOf } from '../calls.ts';
import { documentNames, readPublished } from './published.ts';
import { print, save } from './save.ts';

/** `openapi:overlay`: writes a document with the overlay of a gateway and the values of the user, and returns the exit code. */
export function overlay(args: readonly string[]): Promise<number> {
  return runCommand({ name: 'openapi:overlay', usage: overlayUsage, read: readOverlayOptions, run: applyOverlay }, args);
}

async function applyOverlay({ gateway, values, documents, document, output }: OverlayOptions): Promise<number> {
  const made = await readPublished<Overlay>(documents, `overlays/${gateway.id}.overlay.json`);
  if (made.kind === 'broken') return fail(brokenFile(made.file));
  if (made.kind === 'missing') return fail(noOverlay(gateway.id, relative('', documents)));
  const { actions, extends: suiting } = made.value;
  const name = (document ?? posix.join('overlays', suiting)).replace(/\.(?:json|ya?ml)$/, '');
  const known = await documentNames(documents);
  if (!known.includes(name)) return fail(noDocument(name, known));
  const base = await readPublished<Node>(documents, `${name}.json`);
  if (base.kind !== 'found') return fail(brokenFile(`${name}.json`));
  const applied = applyActions(base.value, fill(actions, values));
  const refusals = isNode(applied) ? lintApplied(applied, gateway) : [];
  if (refusals.length > 0) return fail(refusals.map((refusal) => refusalInWords(name, refusal)).join('\n'));
  const isYaml = output !== undefined && /\.ya?ml$/i.test(output);
  const text = isYaml ? toYaml(applied) : `${JSON.stringify(applied, null, 2)}\n`;
  const obstacle = output === undefined ? await print(text) : await save(output, text);
  if (obstacle !== undefined) return fail(obstacle);
  if (output !== undefined) console.log(`${output}: ${name} for ${gateway.name}.`);
  return 0;
}

function fail(message: string): number {
  console.error(`${message}\nNothing was written.`);
  return 1;
}

function brokenFile(file: string): string {
  return `${file} can't be read as JSON. Run \`${callOf('generate')}\` to write it again.`;
}

function noOverlay(id: string, documents: string): string {
  return [
    `There is no overlay for ${id} in ${documents}.`,
    `Run \`${callOf('generate')}\` to write those of this project, or name the folder of other documents with --documents.`,
    `If there is still none, \`${callOf('spec:lint')}\` says why.`,
  ].join('\n');
}

function noDocument(name: string, known: readonly string[]): string {
  const near = suggestion(name, known);
  const guess = near === undefined ? '.' : `; did you mean ${near}?`;
  return `There is no document ${name}${guess} There are:\n${known.map((one) => `  ${one}`).join('\n')}`;
}
