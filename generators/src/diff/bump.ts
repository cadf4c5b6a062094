import type { Severity } from './verdicts.ts';

export interface Bump {
  readonly version: string;
  /** The number that is increased. */
  readonly step: Severity;
}

/**
 * The next version; undefined if the present one doesn't have three numbers. Before 1.0.0, a breaking change increases the second
 * number and any other change the third: package managers read ranges such as ^0.1.0 in this way.
 */
export function bump(present: string, severity: Severity): Bump | undefined {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(present) ?? [];
  if (major === undefined) return undefined;
  const step = Number(major) > 0 ? severity : severity === 'major' ? 'minor' : 'patch';
  switch (step) {
    case 'major':
      return { version: `${Number(major) + 1}.0.0`, step };
    case 'minor':
      return { version: `${major}.${Number(minor) + 1}.0`, step };
    case 'patch':
      return { version: `${major}.${minor}.${Number(patch) + 1}`, step };
  }
}

/** Whether a version with three numbers is lower than another. */
export function isBefore(version: string, other: string): boolean {
  const [numbers, others] = [numbersOf(version), numbersOf(other)];
  const i = numbers.findIndex((number, at) => number !== others[at]);
  return i >= 0 && (numbers[i] ?? 0) < (others[i] ?? 0);
}

function numbersOf(version: string): number[] {
  return version.split('-', 1)[0]!.split('.').map(Number);
}
