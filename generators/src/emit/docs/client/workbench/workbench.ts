// The workbench: a program that replaces the content of its page. Without scripts, the page links to the same facts.
import { buildPanel } from './build/panel.ts';
import { comparePanel } from './compare/panel.ts';
import { explainPanel } from './explain/panel.ts';
import { subjectOf, type Knowledge } from './knowledge.ts';
import { el } from './ui/dom.ts';
import { makeTabs } from './ui/tabs.ts';

const { workbenchFacts: facts, workbenchValidators: validators } = globalThis;
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const main = document.querySelector('main');
if (facts && validators && main) start({ facts, validators }, main);

function start(knowledge: Knowledge, main: HTMLElement): void {
  const explain = explainPanel(knowledge);
  const build = buildPanel(knowledge, (answer) => {
    explain.openText(answer);
    tabs.show('explain');
    document.getElementById('pasted')?.focus();
  });
  const compare = comparePanel(knowledge, {
    compare: script.replace('workbench.js', 'workbench-compare.js'),
    protocol: script.replace('workbench.js', 'workbench-protocol.js'),
  });
  const tabs = makeTabs('Tools', 'workbench', [
    { id: 'explain', title: 'Explain', panel: explain.element },
    { id: 'build', title: 'Build', panel: build.element },
    { id: 'compare', title: 'Compare', panel: compare.element, onShow: compare.prepare },
  ]);
  const app = el('div', { class: 'workbench' }, tabs.element);
  const replaced = main.querySelectorAll(':scope > section, :scope > .contents');
  replaced.forEach((element, i) => (i === 0 ? element.replaceWith(app) : element.remove()));

  const open = () => {
    const hash = location.hash.slice(1);
    if (hash.startsWith('shared-') && explain.openShared(hash.slice('shared-'.length))) return tabs.show('explain');
    const example = knowledge.facts.examples.find(({ id }) => id === hash);
    const isRequest = example !== undefined && subjectOf(knowledge, example.subject)?.kind === 'request';
    if (example) (isRequest ? build : explain).open(example);
    tabs.show(isRequest ? 'build' : hash === 'build' || hash === 'compare' ? hash : 'explain');
  };
  addEventListener('hashchange', open);
  open();
}
