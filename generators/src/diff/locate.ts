import { allSpecFiles } from '../check/located.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Path } from '../load/source.ts';
import type { Spec, SpecFile } from '../load/spec.ts';
import { anyFile, type Address, type Candidate, type Step } from './spot.ts';

/** Where in a spec something is written down, or what it is nearest to; undefined for what has no address. */
export type Locate = (address: Address) => Place | undefined;

export function locator(spec: Spec): Locate {
  const files = allSpecFiles(spec);
  const byName = new Map(files.map((file) => [file.source.file, file]));
  return (address) => {
    const ways = address.flatMap((candidate) => {
      if (candidate.file === anyFile) return files.flatMap((file) => search(file, file.data, [], candidate));
      const file = byName.get(candidate.file);
      return file ? [walk(file, file.data, [], candidate)] : [];
    });
    const way = ways.find(({ isThere }) => isThere) ?? ways[0];
    return way?.file.source.at(way.path);
  };
}

interface Way {
  readonly file: SpecFile<unknown>;
  readonly path: Path;
  /** Whether the part in question is written down there, and not merely named as shared. */
  readonly isThere: boolean;
}

/** As far as the steps lead. */
function walk(file: SpecFile<unknown>, data: unknown, from: Path, { steps, part }: Candidate): Way {
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

/** Wherever in some data the steps lead all the way. */
function search(file: SpecFile<unknown>, data: unknown, from: Path, candidate: Candidate): Way[] {
  const way = walk(file, data, from, candidate);
  if (way.isThere) return [way];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, inner]) => search(file, inner, [...from, key], candidate));
}

function keyOf(data: unknown, step: Step): string | number | undefined {
  if (typeof step === 'string') return Object.hasOwn(Object(data), step) ? step : undefined;
  const index = Array.isArray(data) ? data.findIndex((item) => Object(item)[step.key] === step.is) : -1;
  return index < 0 ? undefined : index;
}
