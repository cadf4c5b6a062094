import type { Language, Sample } from '../content/blocks.ts';
import { escapeHtml } from './escape.ts';
import { highlighted } from './highlight.ts';

/** Code below a line with its language. The script adds the copy button to that line, so that it never covers the code. */
export function codeHtml(language: Language, content: string): string {
  const pre = `<pre tabindex="0"><code>${highlighted(language, content)}</code></pre>`;
  return `<div class="code"><div class="head"><span>${names[language]}</span></div>${pre}</div>`;
}

const names: Readonly<Record<Language, string>> = {
  json: 'JSON',
  http: 'HTTP',
  text: 'Text',
  sh: 'Shell',
  ts: 'TypeScript',
  py: 'Python',
};

/** Several ways to write the same thing. Radio buttons choose the visible one, without a script. */
export function samplesHtml(samples: readonly Sample[]): string {
  if (samples.length === 1) return samples.map(({ language, content }) => codeHtml(language, content)).join('');
  const tabs = samples.map(({ title }, i) => {
    const name = escapeHtml(title);
    return `<label><input type="radio" ${groupName} value="${name}"${i === 0 ? ' checked' : ''}>${name}</label>`;
  });
  const panels = samples.map(({ language, content }) => `<div class="panel">${codeHtml(language, content)}</div>`);
  return `<fieldset class="samples"><legend>The same in several languages</legend><div class="tabs">${tabs.join('')}</div>\n${panels.join('\n')}\n</fieldset>`;
}

const groupName = 'name="sample"';

/**
 * Gives each group of radio buttons on a page a name of its own. Quotes in texts are escaped, so a text can't be mistaken for the
 * attribute.
 */
export function numberSamples(html: string): string {
  let group = 0;
  return html.replaceAll(/<fieldset class="samples">[^]*?<\/fieldset>/g, (samples) => {
    group++;
    return samples.replaceAll(groupName, `name="sample-${group}"`);
  });
}
