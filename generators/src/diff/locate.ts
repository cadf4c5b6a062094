import { allSpecFiles } from '../check/located.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Path } from '../load/source.ts';
import type { Spec, SpecFile } from '../load/spec.ts';
import { anyFile, type Address, type Candidate, type Step } from './spot.ts';

/** Finds the place of something in a spec, or the closest place that exists; undefined if it has no address. */
export type Locate = (address: Address) => Place | undefined;

export function locator(spec: Spec): Locate {
  const files = allSpecFiles(spec);
  const byName = new Map(files.map((file) => [file.source.file, file]));
  return (address) => {
    const paths = address.flatMap((candidate) => {
      if (candidate.file === anyFile) return files.flatMap((file) => search(file, file.data, [], candidate));
      const file = byName.get(candidate.file);
      return file ? [walk(file, file.data, [], candidate)] : [];
    });
    const best = paths.find(({ isThere }) => isThere) ?? paths[0];
    return best?.file.source.at(best.path);
  };
}

interface FoundPath {
  readonly file: SpecFile<unknown>;
  readonly path: Path;
  /** Whether the part is defined there, and not only a reference to a shared field. */
  readonly isThere: boolean;
}

/** Follows the steps as far as they exist. */
function walk(file: SpecFile<unknown>, data: unknown, from: Path, { steps, part }: Candidate): FoundPath {
  let inner = data;
  const path: (string | number)[] = [];
  for (const step of steps) {
    const key = keyOf(inner, step);
    if (key === undefined) break;
    inner = Object(inner)[key];
    path.push(key);
  }
  return { file, path: [...from, ...path], isThere: path.length >= part && Object(inner)['shared'] !== true };
}

/** Finds every place in the data from which all steps exist. */
function search(file: SpecFile<unknown>, data: unknown, from: Path, candidate: Candidate): FoundPath[] {
  const found = walk(file, data, from, candidate);
  if (found.isThere) return [found];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, inner]) => search(file, inner, [...from, key], candidate));
}

function keyOf(data: unknown, step: Step): string | number | undefined {
  if (typeof step === 'string') return Object.hasOwn(Object(data), step) ? step : undefined;
  const index = Array.isArray(data) ? data.findIndex((item) => Object(item)[step.key] === step.is) : -1;
  return index < 0 ? undefined : index;
}
