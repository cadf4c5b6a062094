import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { workOn } from '../work-error.ts';
import { badBase, type BadBase } from './bad-base.ts';
import { folderOf, folders, isFolder, isRootFile, rootFiles, schemaFolder, type Kind } from './layout.ts';
import { checkFile } from './meta-schema.ts';
import { parse, type Parsed } from './parse.ts';
import { extended, readBase } from './read-base.ts';
import { remember } from '../remember.ts';
import { Replaced } from './replaced.ts';
import { readSpec, type Texts } from './read.ts';
import { Source } from './source.ts';
import type { SpecFile, SpecFiles } from './spec.ts';
import type { CallbackFile, CodeListFile, DocumentFile, OperationFile, ParametersFile } from './generated/spec-types.ts';
import type { GuideFile, PayloadFile, ProductFile, ScenarioFile, ServiceFile, SourcesFile } from './generated/spec-types.ts';

export interface Loaded {
  /** The files with the right form. They may still have mistakes in their texts. */
  readonly files: SpecFiles;
  /** Whether these are all files of the spec. */
  readonly isComplete: boolean;
  readonly texts: Texts;
  readonly diagnostics: Diagnostic[];
}

/** The files of the last run. Under `--watch`, most of them are the same in the next one. */
export class ParsedFiles {
  last: ReadonlyMap<string, Parsed> = new Map();

  parse(path: string, text: string): Parsed {
    const last = this.last.get(path);
    return last?.source.text === text ? last : parse(path, text);
  }
}

/** Text -> YAML nodes with positions -> checked against the meta-schema. */
export async function load(specDir: string, parsedFiles = new ParsedFiles()): Promise<Loaded> {
  const own = await readSpec(specDir);
  const bad = badBase(specDir);
  if (bad) return withoutBase(own.texts, bad);
  const base = await readBase(specDir);
  const texts = new Map([...own.texts, ...base.texts]);
  // A file that the base has may be missing here.
  const missing = [...own.diagnostics.filter(({ place }) => !base.paths.has(place.file)), ...base.diagnostics];
  let diagnostics = missing;
  const files = assemble();
  const parsed = new Map<string, Parsed>();
  let replaced = new Replaced(undefined);
  const loadFile = (path: string, text: string): Diagnostic[] => {
    const found = parsedFiles.parse(path, text);
    parsed.set(path, found);
    if (!found.isReadable) return found.diagnostics;
    if (path === 'service.yaml') replaced = new Replaced(found.source);
    return [...found.diagnostics, ...extended(path, found.source, base, replaced), ...files.add(found.source, path)];
  };
  // service.yaml says what is replaced.
  for (const [path, text] of [...own.texts].sort(([a], [b]) => Number(b === 'service.yaml') - Number(a === 'service.yaml'))) {
    diagnostics = diagnostics.concat(workOn(path, () => withinDepth(path, () => loadFile(path, text))));
  }
  if ([...parsed.values()].every(({ isReadable }) => isReadable)) diagnostics = diagnostics.concat(replaced.problems());
  // A file that was extended isn't what its text says.
  parsedFiles.last = base.sources.size === 0 ? parsed : new Map();
  const inherited = [...base.sources].filter(([path]) => !own.texts.has(path));
  for (const [path, source] of inherited) diagnostics = diagnostics.concat(files.add(source, path));
  const isComplete = missing.length === 0 && files.count === own.texts.size + inherited.length;
  return { files: files.result, isComplete, texts, diagnostics };
}

/** Without its base, a spec lacks so much that its other problems say nothing. */
function withoutBase(own: Texts, { diagnostic, file }: BadBase): Loaded {
  return { files: assemble().result, isComplete: false, texts: new Map([...own, file]), diagnostics: [diagnostic] };
}

const dataOf = remember((source: Source): unknown => source.document.toJS());

/** Runs `work` on a file. Reports the stack overflow that happens if thousands of lists are inside each other. */
function withinDepth(file: string, work: () => Diagnostic[]): Diagnostic[] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const found = { reason: 'its maps and lists are nested too deeply', fix: 'Remove levels, or remove the file.' };
    return [diagnose('unreadable-file', { file, line: 1, col: 1, length: 1 }, found)];
  }
}

/** Checks each added file, and sorts it into the part of the spec that its path names. */
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
    guide?: SpecFile<GuideFile>;
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
    guide: kept<GuideFile>((file) => (roots.guide = file)),
    operation: kept<OperationFile>((file) => lists.operations.push(file)),
    callback: kept<CallbackFile>((file) => lists.callbacks.push(file)),
    product: kept<ProductFile>((file) => lists.products.push(file)),
    payload: kept<PayloadFile>((file) => lists.payloads.push(file)),
    document: kept<DocumentFile>((file) => lists.documents.push(file)),
    scenario: kept<ScenarioFile>((file) => lists.scenarios.push(file)),
    'code-list': kept<CodeListFile>((file) => lists.codeLists.push(file)),
  };
  const add = (source: Source, path: string): Diagnostic[] => {
    const data = dataOf(source);
    const kind = kindOf(path, data);
    if (kind === undefined) return [];
    return misplaced(source, kind, data) ?? [...checkSchemaLine(source, kind), ...read[kind](kind, source, data)];
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

/** The kind of a file, by its place. Operations and callbacks share a folder. */
function kindOf(path: string, data: unknown): Kind | undefined {
  const [first = ''] = path.split('/', 1);
  if (first === 'operations' && Object(data)['kind'] === 'callback') return 'callback';
  if (isRootFile(first)) return rootFiles[first].kind;
  return isFolder(first) ? folders[first].kind : undefined;
}

function idOf(path: string): string {
  return path.replace(/^.*\/|\.yaml$/g, '');
}

/** A file that is right, but for the folder that it is in. */
function misplaced(source: Source, kind: Kind, data: unknown): Diagnostic[] | undefined {
  const named = folderOf(schemaNamed(source));
  if (named === undefined || folderOf(kind) === named || Object(data)['kind'] !== undefined) return undefined;
  // Another Source, because what was found in this one is remembered.
  const copy = new Source(source.file, source.text);
  if (checkFile(folders[named].kind, copy, copy.document.toJS()).diagnostics.length > 0) return undefined;
  return [diagnose('misplaced-file', source.ofOffset(0, 1), { path: source.file, folder: `${named}/` })];
}

/** The kind of file whose schema the first line names. */
function schemaNamed({ text }: Source): string | undefined {
  const [line = ''] = text.split(/\r?\n/, 1);
  return /^# yaml-language-server: \$schema=\S*\bschema\/([a-z-]+)\.schema\.json$/.exec(line)?.[1];
}

/** The first line must name the schema, for editors. Any folder may contain `schema/`. */
function checkSchemaLine(source: Source, kind: Kind): Diagnostic[] {
  if (schemaNamed(source) === kind) return [];
  const [line = ''] = source.text.split(/\r?\n/, 1);
  const up = source.file.includes('/') ? '../' : '';
  const expected = `# yaml-language-server: $schema=${up}${schemaFolder}/${kind}.schema.json`;
  return [diagnose('schema-line', source.ofOffset(0, line.length), { expected })];
}
