import type { Language } from '../content/blocks.ts';
import { escapeHtml } from './escape.ts';

/** Code as HTML with highlighted names, strings, keywords and comments. */
export function highlighted(language: Language, code: string): string {
  const pattern = patterns[language];
  if (!pattern) return escapeHtml(code);
  let html = '';
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const kind = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0] ?? '';
    html += `${escapeHtml(code.slice(end, match.index))}<span class="${kind}">${escapeHtml(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(code.slice(end));
}

const patterns: Partial<Record<Language, RegExp>> = {
  json: /(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<word>\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?\b)/g,
  ts: /(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<comment>\/\/.*)|(?<word>\b(?:import|from|type|const|if|throw|new|for|of|await|export)\b)/g,
  py: /(?<comment>#.*)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<word>\b(?:import|from|def|if|else|raise|return|for|in|with|as|None|True|False)\b)/g,
  sh: /(?<comment>^#.*)|(?<string>"(?:[^"\\]|\\.)*"(?!\s*:)|^curl)|(?<word>(?<=\s)-{1,2}[\w-]+)/gm,
};
