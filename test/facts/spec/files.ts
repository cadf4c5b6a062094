import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type {
  CallbackFile,
  CodeListFile,
  DocumentFile,
  OperationFile,
  ParametersFile,
  PayloadFile,
  ProductFile,
  ServiceFile,
  SourcesFile,
} from '../../../generators/dist/load/generated/spec-types.js';
import { specDir } from '../../support/paths.ts';

// The real spec, read by another YAML reader, for comparing it with the results of the compiler.

export interface SpecFile<T> {
  /** The file's name without its ending. */
  readonly id: string;
  /** Relative to the spec's folder. */
  readonly path: string;
  readonly data: T;
}

const dir = specDir('today');

function read<T>(path: string): SpecFile<T> {
  const data: T = parse(readFileSync(join(dir, path), 'utf8'));
  return { id: path.replace(/^.*\/|\.yaml$/g, ''), path, data };
}

function readAll<T>(folder: string): SpecFile<T>[] {
  const names = readdirSync(join(dir, folder)).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => read(`${folder}/${name}`));
}

const operationFiles = readAll<OperationFile | CallbackFile>('operations');

export const service = read<ServiceFile>('service.yaml');
export const parameters = read<ParametersFile>('parameters.yaml');
export const sources = read<SourcesFile>('sources.yaml');
export const products = readAll<ProductFile>('products');
export const payloads = readAll<PayloadFile>('payloads');
export const documents = readAll<DocumentFile>('documents');
export const codeListFiles = readAll<CodeListFile>('codes');
export const operations = operationFiles.filter((file): file is SpecFile<OperationFile> => file.data.kind === 'operation');
export const callbacks = operationFiles.filter((file): file is SpecFile<CallbackFile> => file.data.kind === 'callback');

/** Every file of the spec. */
export const allFiles: readonly SpecFile<object>[] = [
  service,
  parameters,
  sources,
  ...products,
  ...operationFiles,
  ...payloads,
  ...documents,
  ...codeListFiles,
];

/** An operation's name by its id. */
export function operationName(id: string): string {
  return operations.find((operation) => operation.id === id)?.data.name ?? id;
}

/** Whether a source is a page of the provider. */
export function isPage(id: string): boolean {
  return sources.data.sources[id]?.authority === 'page';
}
