import { readFile } from 'node:fs/promises';
import type { Spec } from '../load/spec.ts';
import type { Protocol } from '../model/protocol.ts';
import { compile, type Faulty } from '../pipeline.ts';
import type { Base } from './base.ts';
import { UsageError } from './usage-error.ts';

/** One side of a comparison. */
export interface ComparedSide {
  readonly kind: 'read';
  readonly label: string;
  readonly protocol: Protocol;
  /** The files that it was read from; undefined for a published protocol. */
  readonly spec: Spec | undefined;
}

/** A side whose spec has problems. */
export interface FaultySide {
  readonly kind: 'faulty';
  readonly label: string;
  readonly faulty: Faulty;
}

export async function readSide({ label, from }: Pick<Base, 'label' | 'from'>): Promise<ComparedSide | FaultySide> {
  if (from.kind === 'protocol') return { kind: 'read', label, protocol: await readProtocol(from.file, label), spec: undefined };
  const compiled = await compile(from.dir);
  if (compiled.kind === 'faulty') return { kind: 'faulty', label, faulty: compiled };
  // A published protocol is JSON. Without the conversion, a key whose value is undefined would count as a change.
  return { kind: 'read', label, protocol: asPublished(compiled.model.protocol), spec: compiled.spec };
}

async function readProtocol(file: string, label: string): Promise<Protocol> {
  const { format, protocol }: { format: unknown; protocol: Protocol } = JSON.parse(await readFile(file, 'utf8'));
  if (format === 1) return protocol;
  throw new UsageError(`The protocol in ${label} is of format ${String(format)}, but this version reads only format 1.`);
}

function asPublished(protocol: Protocol): Protocol {
  const plain: Protocol = JSON.parse(JSON.stringify(protocol));
  return plain;
}
