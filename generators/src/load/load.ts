import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isFolder, isRootFile, rootFiles, schemaFolder } from './layout.ts';
import { loadMetaSchema, type MetaSchema } from './meta-schema.ts';
import { parse } from './parse.ts';
import { readSpec, type Texts } from './read.ts';
import type { Source } from './source.ts';
import type { SpecFile, SpecFiles } from './spec.ts';
import type { CallbackFile, CodeListFile, DocumentFile, OperationFile, ParametersFile } from './generated/spec-types.ts';
import type { PayloadFile, ProductFile, ServiceFile, SourcesFile } from './generated/spec-types.ts';

export interface Loaded {
  /** What has the right form, slips aside. */
  readonly files: SpecFiles;
  /** Whether that is every file there should be. */
  readonly isComplete: boolean;
  readonly texts: Texts;
  readonly diagnostics: Diagnostic[];
}

/** Text -> YAML nodes with positions -> checked against the meta-schema. */
export async function load(specDir: string, metaSchemaDir: string): Promise<Loaded> {
  const { texts, diagnostics: missing } = await readSpec(specDir);
  const diagnostics = [...missing];
  const metaSchema = await loadMetaSchema(metaSchemaDir);
  const files = assemble();
  for (const [path, text] of texts) {
    const parsed = parse(path, text);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.isReadable) diagnostics.push(...files.add(parsed.source, metaSchema));
  }
  const isComplete = missing.length === 0 && files.count === texts.size;
  return { files: files.result, isComplete, texts, diagnostics };
}

/** Sorts files into the room of the spec that their path names, each checked on its way in. */
function assemble() {
  const lists = {
    operations: new Array<SpecFile<OperationFile>>(),
    callbacks: new Array<SpecFile<CallbackFile>>(),
    products: new Array<SpecFile<ProductFile>>(),
    payloads: new Array<SpecFile<PayloadFile>>(),
    documents: new Array<SpecFile<DocumentFile>>(),
    codeLists: new Array<SpecFile<CodeListFile>>(),
  };
  const roots: {
    service?: SpecFile<ServiceFile>;
    sources?: SpecFile<SourcesFile>;
    parameters?: SpecFile<ParametersFile>;
  } = {};

  const add = (source: Source, metaSchema: MetaSchema): Diagnostic[] => {
    const [first = '', name] = source.file.split('/');
    const id = (name ?? first).replace(/\.yaml$/, '');
    const data: unknown = source.document.toJS();
    const read = <T>(kind: string, keep: (file: SpecFile<T>) => void): Diagnostic[] => {
      const checked = metaSchema<T>(kind, source, data);
      if (checked.data !== undefined) keep({ id, source, data: checked.data });
      return [...checkSchemaLine(source, kind), ...checked.diagnostics];
    };
    if (isRootFile(first)) {
      switch (rootFiles[first].kind) {
        case 'service':
          return read<ServiceFile>('service', (file) => (roots.service = file));
        case 'sources':
          return read<SourcesFile>('sources', (file) => (roots.sources = file));
        case 'parameters':
          return read<ParametersFile>('parameters', (file) => (roots.parameters = file));
      }
    }
    if (!isFolder(first)) return [];
    switch (first) {
      case 'operations':
        return Object(data)['kind'] === 'callback'
          ? read<CallbackFile>('callback', (file) => lists.callbacks.push(file))
          : read<OperationFile>('operation', (file) => lists.operations.push(file));
      case 'products':
        return read<ProductFile>('product', (file) => lists.products.push(file));
      case 'payloads':
        return read<PayloadFile>('payload', (file) => lists.payloads.push(file));
      case 'documents':
        return read<DocumentFile>('document', (file) => lists.documents.push(file));
      case 'codes':
        return read<CodeListFile>('code-list', (file) => lists.codeLists.push(file));
    }
  };
  return {
    add,
    get count(): number {
      return Object.values(roots).length + Object.values(lists).reduce((sum, list) => sum + list.length, 0);
    },
    get result(): SpecFiles {
      return { ...roots, ...lists };
    },
  };
}

/** Editors find the schema by the first line; the folder before `schema/` is the author's choice. */
function checkSchemaLine(source: Source, kind: string): Diagnostic[] {
  const line = source.text.split(/\r?\n/, 1)[0]!;
  const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1] ?? '';
  if (schema.endsWith(`${schemaFolder}/${kind}.schema.json`)) return [];
  const up = source.file.includes('/') ? '../' : '';
  const expected = `# yaml-language-server: $schema=${up}${schemaFolder}/${kind}.schema.json`;
  return [diagnose('schema-line', source.ofOffset(0, line.length), { expected })];
}
