import type { Given } from './compare.ts';
import { backAliases } from './facts/documents.ts';
import { lowerFirst } from './names.ts';

/** The codes of the notices by path, with decoded names. Contradictions are about two places, and compared apart. */
export function noticesByPath(notices: Given['notices']): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { code, path } of notices) {
    if (code === 'contradiction') continue;
    const place = path.map((step, index) => decodedName(step, index, path)).join('.');
    byPath.set(place, [...(byPath.get(place) ?? []), code]);
  }
  return byPath;
}

function decodedName(step: string, index: number, path: readonly string[]): string {
  if (index === 0 || (index === 1 && lowerFirst(path[0] ?? '') === 'result')) return lowerFirst(step);
  return path[index - 1] === 'ocrIdBackInfo' ? (backAliases.get(step) ?? step) : step;
}
