import type { Decoded } from './decoded.ts';

/** What one value says against another. */
interface Rule {
  readonly id: string;
  readonly passed: boolean;
  readonly path: string;
  /** Whether the value at the path contradicts the verdict. */
  readonly contradicts: (value: string | number | boolean) => boolean;
}

const rules: readonly Rule[] = [
  { id: 'passed-with-another-sub-code', passed: true, path: 'result.subCode', contradicts: (leaf) => !isPassedCode(leaf) },
  { id: 'failed-with-sub-code-200', passed: false, path: 'result.subCode', contradicts: isPassedCode },
  { id: 'passed-with-failed-face', passed: true, path: 'result.extFaceInfo.facePassed', contradicts: (flag) => flag === false },
  { id: 'passed-with-face-attack', passed: true, path: 'result.extFaceInfo.faceAttack', contradicts: (flag) => flag === true },
  { id: 'passed-without-success', passed: true, path: 'code', contradicts: (code) => code !== 'Success' },
];

/** Finds the values of a decoded answer that don't fit together. Values that can't be read contradict nothing. */
export function findContradictions(decoded: Decoded): void {
  for (const { id, passed, path, contradicts } of rules) {
    if (isUnsettled(decoded, 'result.passed') || isUnsettled(decoded, path)) decoded.unsettledContradictions.add(id);
    const value = decoded.value.get(path);
    if (decoded.value.get('result.passed') !== passed || value === undefined) continue;
    if (contradicts(value)) decoded.contradictions.add(id);
  }
}

function isPassedCode(leaf: string | number | boolean): boolean {
  return String(leaf).startsWith('200,');
}

function isUnsettled({ unsettled, open }: Decoded, path: string): boolean {
  return unsettled.has(path) || [...open].some((place) => path === place || path.startsWith(`${place}.`));
}
