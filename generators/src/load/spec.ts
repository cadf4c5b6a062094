import type { Source } from './source.ts';
import type {
  CallbackFile,
  CodeListFile,
  DocumentFile,
  SpecField,
  SpecFields,
  GuideFile,
  OperationFile,
  ParametersFile,
  PayloadFile,
  ProductFile,
  ScenarioFile,
  ServiceFile,
  SourcesFile,
} from './generated/spec-types.ts';

export interface SpecFile<T> {
  /** The file's name without .yaml: how other files refer to it. */
  readonly id: string;
  readonly source: Source;
  readonly data: T;
}

/** The files of a spec that have the right form. Files with problems may be missing. */
export interface SpecFiles {
  readonly service?: SpecFile<ServiceFile>;
  readonly sources?: SpecFile<SourcesFile>;
  readonly parameters?: SpecFile<ParametersFile>;
  readonly guide?: SpecFile<GuideFile>;
  readonly operations: readonly SpecFile<OperationFile>[];
  readonly callbacks: readonly SpecFile<CallbackFile>[];
  readonly products: readonly SpecFile<ProductFile>[];
  readonly payloads: readonly SpecFile<PayloadFile>[];
  readonly documents: readonly SpecFile<DocumentFile>[];
  readonly codeLists: readonly SpecFile<CodeListFile>[];
  readonly scenarios: readonly SpecFile<ScenarioFile>[];
}

/** A spec in which every file has the right form. */
export interface Spec extends SpecFiles {
  readonly service: SpecFile<ServiceFile>;
  readonly sources: SpecFile<SourcesFile>;
}

/** A field with the keys of its shared field, if it has one. Its own keys take precedence. */
export function withShared(field: SpecField, name: string, shared: SpecFields): SpecField {
  return field.shared && Object.hasOwn(shared, name) ? { ...shared[name], ...field } : field;
}
