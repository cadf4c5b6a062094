import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { withFile } from '../file-error.ts';
import { folders, isFolder, isRootFile, rootFiles, schemaFolder, type Kind } from './layout.ts';
import { checkFile } from './meta-schema.ts';
import { parse } from './parse.ts';
import { extended, readBase, replacedNames } from './read-base.ts';
import { readSpec, type Texts } from './read.ts';
import type { Source } from './source.ts';
import type { SpecFile, SpecFiles } from './spec.ts';
import type { CallbackFile, CodeListFile, DocumentFile, OperationFile, ParametersFile } from './generated/spec-types.ts';
import type { PayloadFile, ProductFile, ScenarioFile, ServiceFile, SourcesFile } from './generated/spec-types.ts';

export interface Loaded {
  /** What has the right form, mistakes in texts aside. */
  readonly files: SpecFiles;
  /** Whether that is every file there should be. */
  readonly isComplete: boolean;
  readonly texts: Texts;
  readonly diagnostics: Diagnostic[];
}

/** Text -> YAML nodes with positions -> checked against the meta-schema. */
export async function load(specDir: string): Promise<Loaded> {
  const own = await readSpec(specDir);
  const base = await readBase(specDir);
  const texts = new Map([...own.texts, ...base.texts]);
  // What the base has needn't be there twice.
  const missing = [...own.diagnostics.filter(({ place }) => !base.paths.has(place.file)), ...base.diagnostics];
  let diagnostics = missing;
  const files = assemble();
  const replaces = new Set<string>();
  const loadFile = (path: string, text: string): Diagnostic[] => {
    const parsed = parse(path, text);
    if (!parsed.isReadable) return parsed.diagnostics;
    if (path === 'service.yaml') for (const name of replacedNames(parsed.source)) replaces.add(name);
    return [...parsed.diagnostics, ...extended(parsed.source, base, replaces), ...files.add(parsed.source, path)];
  };
  // service.yaml says what is replaced.
  for (const [path, text] of [...own.texts].sort(([a], [b]) => Number(b === 'service.yaml') - Number(a === 'service.yaml'))) {
    diagnostics = diagnostics.concat(await withFile(path, () => readable(path, () => loadFile(path, text))));
  }
  const inherited = [...base.sources].filter(([path]) => !own.texts.has(path));
  for (const [path, source] of inherited) diagnostics = diagnostics.concat(files.add(source, path));
  const isComplete = missing.length === 0 && files.count === own.texts.size + inherited.length;
  return { files: files.result, isComplete, texts, diagnostics };
}

/** Thousands of lists in lists overflow the stack of whatever walks through them. */
function readable(file: string, work: () => Diagnostic[]): Diagnostic[] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const found = { reason: 'its maps and lists are nested too deeply', fix: 'Remove levels, or remove the file.' };
    return [diagnose('unreadable-file', { file, line: 1, col: 1, length: 1 }, found)];
  }
}

/** Sorts files into the part of the spec that their path names; each is checked first. */
function assemble() {
  const lists = {
    operations: new Array<SpecFile<OperationFile>>(),
    callbacks: new Array<SpecFile<CallbackFile>>(),
    products: new Array<SpecFile<ProductFile>>(),
    payloads: new Array<SpecFile<PayloadFile>>(),
    documents: new Array<SpecFile<DocumentFile>>(),
    codeLists: new Array<SpecFile<CodeListFile>>(),
    scenarios: new Array<SpecFile<ScenarioFile>>(),
  };
  const roots: {
    service?: SpecFile<ServiceFile>;
    sources?: SpecFile<SourcesFile>;
    parameters?: SpecFile<ParametersFile>;
  } = {};

  const kept =
    <T>(keep: (file: SpecFile<T>) => void) =>
    (kind: Kind, source: Source, data: unknown): Diagnostic[] => {
      const checked = checkFile<T>(kind, source, data);
      if (checked.data !== undefined) keep({ id: idOf(source.file), source, data: checked.data });
      return checked.diagnostics;
    };
  const read: Record<Kind, ReturnType<typeof kept>> = {
    service: kept<ServiceFile>((file) => (roots.service = file)),
    sources: kept<SourcesFile>((file) => (roots.sources = file)),
    parameters: kept<ParametersFile>((file) => (roots.parameters = file)),
    operation: kept<OperationFile>((file) => lists.operations.push(file)),
    callback: kept<CallbackFile>((file) => lists.callbacks.push(file)),
    product: kept<ProductFile>((file) => lists.products.push(file)),
    payload: kept<PayloadFile>((file) => lists.payloads.push(file)),
    document: kept<DocumentFile>((file) => lists.documents.push(file)),
    scenario: kept<ScenarioFile>((file) => lists.scenarios.push(file)),
    'code-list': kept<CodeListFile>((file) => lists.codeLists.push(file)),
  };
  const add = (source: Source, path: string): Diagnostic[] => {
    const data: unknown = source.document.toJS();
    const kind = kindOf(path, data);
    return kind === undefined ? [] : [...checkSchemaLine(source, kind), ...read[kind](kind, source, data)];
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

/** The kind that a file's place gives it. Operations and callbacks share a folder. */
function kindOf(path: string, data: unknown): Kind | undefined {
  const [first = ''] = path.split('/', 1);
  if (first === 'operations' && Object(data)['kind'] === 'callback') return 'callback';
  if (isRootFile(first)) return rootFiles[first].kind;
  return isFolder(first) ? folders[first].kind : undefined;
}

function idOf(path: string): string {
  return path.replace(/^.*\/|\.yaml$/g, '');
}

/** Editors find the schema by the first line; the folder before `schema/` is the author's choice. */
function checkSchemaLine(source: Source, kind: Kind): Diagnostic[] {
  const line = source.text.split(/\r?\n/, 1)[0]!;
  const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1] ?? '';
  if (schema.endsWith(`${schemaFolder}/${kind}.schema.json`)) return [];
  const up = source.file.includes('/') ? '../' : '';
  const expected = `# yaml-language-server: $schema=${up}${schemaFolder}/${kind}.schema.json`;
  return [diagnose('schema-line', source.ofOffset(0, line.length), { expected })];
}
