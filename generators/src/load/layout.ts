/** Where spec files are, and the kind of each, which has a schema in spec/schema. */
export const rootFiles = {
  'service.yaml': { kind: 'service', mandatory: true },
  'sources.yaml': { kind: 'sources', mandatory: true },
  'parameters.yaml': { kind: 'parameters', mandatory: false },
  'guide.yaml': { kind: 'guide', mandatory: false },
} as const;

export const folders = {
  operations: { kind: 'operation', mandatory: true },
  products: { kind: 'product', mandatory: false },
  payloads: { kind: 'payload', mandatory: false },
  documents: { kind: 'document', mandatory: false },
  codes: { kind: 'code-list', mandatory: false },
  scenarios: { kind: 'scenario', mandatory: false },
} as const;

/** The folder of the meta-schema. It is beside the spec files, but not part of the spec. */
export const schemaFolder = 'schema';

export type Folder = keyof typeof folders;
export type RootFile = keyof typeof rootFiles;

/** The kinds of spec files, each with a schema of its own. */
export type Kind = (typeof rootFiles)[RootFile]['kind'] | (typeof folders)[Folder]['kind'] | 'callback';

export const placesOfSpecFiles = `${Object.keys(rootFiles).join(', ')} and *.yaml in ${Object.keys(folders).join('/, ')}/`;

/** The folder of the files of a kind. */
export function folderOf(kind: string | undefined): Folder | undefined {
  const [found] = Object.entries(folders).find(([, folder]) => folder.kind === kind) ?? [];
  return found !== undefined && isFolder(found) ? found : undefined;
}

export function isFolder(name: string): name is Folder {
  return Object.hasOwn(folders, name);
}

export function isRootFile(name: string): name is RootFile {
  return Object.hasOwn(rootFiles, name);
}
