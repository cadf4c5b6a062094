import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Acceptance } from '../diff/accepted.ts';
import { isSystemError } from '../system-error.ts';
import { UsageError } from './usage-error.ts';

/** The file with accepted changes. It is beside the folder of the spec. */
export const acceptedFile = 'accepted-changes.yaml';

const keys = ['kind', 'where', 'reason', 'until'] as const;

/** Reads the accepted changes; none if there is no file. Throws a UsageError if the file is wrong. */
export async function readAccepted(specDir: string): Promise<Acceptance[]> {
  try {
    return check(parse(await readFile(join(specDir, '..', acceptedFile), 'utf8')));
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${acceptedFile} can't be read as YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function check(data: unknown): Acceptance[] {
  if (data === null) return [];
  if (!Array.isArray(data)) throw new UsageError(`${acceptedFile} is not a list: begin each entry with "- kind: ...".`);
  return data.map((entry: unknown, i) => {
    const [kind, where, reason, until] = keys.map((key) => textIn(entry, key, i));
    if (!/^\d+\.\d+\.\d+$/.test(until ?? '')) {
      throw new UsageError(
        `Entry ${i + 1} of ${acceptedFile}: until is ${JSON.stringify(until)}; write a version such as 1.2.0.`,
      );
    }
    return { kind: kind ?? '', where: where ?? '', reason: reason ?? '', until: until ?? '' };
  });
}

function textIn(entry: unknown, key: string, i: number): string {
  const value: unknown = Object(entry)[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`Entry ${i + 1} of ${acceptedFile} has no text under "${key}". Each entry has ${keys.join(', ')}.`);
}
