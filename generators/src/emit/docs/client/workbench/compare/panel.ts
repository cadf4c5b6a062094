import type { Compared } from '../../../workbench/contract.ts';
import type { Knowledge } from '../knowledge.ts';
import { el, prose } from '../ui/dom.ts';
import { load } from '../ui/load.ts';

declare global {
  /** Set by a separate script, which is loaded when the tab is first shown. */
  var compareProtocols: ((before: unknown, after: unknown) => Compared | undefined) | undefined;
  /** The protocol file of this reference. Set by a separate script, which is loaded when only one file is chosen. */
  var workbenchProtocol: unknown;
}

/** The addresses of the scripts that this tab loads. */
export interface CompareScripts {
  readonly compare: string;
  readonly protocol: string;
}

export interface ComparePanel {
  readonly element: HTMLElement;
  /** Loads the script that compares. */
  readonly prepare: () => void;
}

/** Compares two versions of the protocol, and shows what changed and who is affected. One of them can be that of this reference. */
export function comparePanel({ facts }: Knowledge, scripts: CompareScripts): ComparePanel {
  const status = el('p', { role: 'status', class: 'status' });
  const result = el('div', { class: 'result' });
  const [before, after] = [fileInput('before'), fileInput('after')];
  let loaded: Promise<void> | undefined;

  const compare = async () => {
    result.replaceChildren();
    const files = [before, after].map(({ files }) => files?.[0]);
    if (files.every((file) => file === undefined)) return;
    const [was, is] = await Promise.all(files.map((file) => (file ? file.text().then(parsed) : ownProtocol(scripts.protocol))));
    await loaded;
    const compared = globalThis.compareProtocols?.(was, is);
    if (!compared) return void (status.textContent = 'One of the files is not a protocol.json, or has another format.');
    const count = compared.reduce((sum, { changes }) => sum + changes.length, 0);
    status.textContent = count === 0 ? 'Nothing has changed.' : count === 1 ? '1 change.' : `${count} changes.`;
    result.append(...compared.map(groupView));
  };
  for (const input of [before, after]) input.addEventListener('change', () => void compare());

  const where = el(
    'p',
    { class: 'hint' },
    'Choose the file ',
    el('code', {}, 'protocol.json'),
    ' of another version of the package ',
    el('code', {}, `${facts.scope}/schemas`),
    ', before or after. The side without a file is the version of this reference. The files stay in your browser.',
  );
  return {
    element: el(
      'div',
      {},
      where,
      el('div', { class: 'controls' }, labelled('Before', before), labelled('After', after)),
      status,
      result,
    ),
    prepare: () => {
      loaded ??= load(scripts.compare).catch(() => void (status.textContent = 'The script for comparing can’t be loaded.'));
    },
  };
}

async function ownProtocol(script: string): Promise<unknown> {
  if (globalThis.workbenchProtocol === undefined) await load(script);
  return globalThis.workbenchProtocol;
}

function groupView({ heading, changes }: Compared[number]): HTMLElement {
  const items = changes.map(({ where, says, for: audiences }) =>
    el(
      'li',
      {},
      ...where.flatMap((name, i) => [i === 0 ? '' : ', ', el('code', { class: 'long' }, name)]),
      ': ',
      ...prose(says),
      ' ',
      el('small', {}, `For ${audiences.join(', ')}.`),
    ),
  );
  return el('section', {}, el('h2', {}, `${heading} (${changes.length})`), el('ul', {}, ...items));
}

function fileInput(name: string): HTMLInputElement {
  return el('input', { type: 'file', id: `compare-${name}`, accept: '.json,application/json' });
}

function labelled(words: string, input: HTMLElement): HTMLElement {
  return el('div', { class: 'control' }, el('label', { for: input.id }, words), input);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
