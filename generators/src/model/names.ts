/** some-id -> someId, folder/some-id -> folderSomeId */
export function camelCase(id: string): string {
  return id.replaceAll(/[./-]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** SomeName -> someName: the name of a field once it is decoded. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name of the decoded form of a type. */
export function decodedName(type: string): string {
  return `${type}Decoded`;
}

/**
 * Names that a spec can't give to a type: types that the packages declare, types that their declarations use, and names whose
 * functions, such as `validate…`, already exist.
 */
export const ownTypes: readonly string[] = [
  'Result',
  'Issue',
  'IssueCode',
  'Notice',
  'NoticeCode',
  'Prevents',
  'Refused',
  'ToSdk',
  'Explanation',
  'ErrorKind',
  'CallFailure',
  'ValidateOptions',
  'StandardSchema',
  'StandardResult',
  'DecodeResult',
  'Notification',
  'DecodedImage',
  'Discrepancy',
  'DataCategory',
  'DataInventoryEntry',
  'D',
  'Extract',
  'GeneratedShapes',
  'Uint8Array',
  'Date',
  'Json',
  'JsonList',
  'OneOf',
];

/** The keys of a code's row in the tables, besides the attributes of its list. */
export const codeKeys: readonly string[] = ['code', 'means', 'advice', 'status', 'failure', 'document', 'scope'];

/** The ids of contradictions that the validators report without a rule in the spec. */
export const ownContradictions: readonly string[] = ['no-verdict'];

/** The keys of a callback's notification, besides the decoded fields. */
export const notificationKeys: readonly string[] = ['kind', 'isProof'];

/** The constants that the packages export, besides the tables of the code lists. */
export const ownConstants: readonly string[] = [
  'service',
  'operations',
  'products',
  'endpoints',
  'limits',
  'sources',
  'discrepancies',
  'dataCategories',
  'dataInventory',
];

const keywords =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
  'finally for function if implements import in instanceof interface let new null package private protected public return ' +
  'static super switch this throw true try typeof var void while with yield';

/** The reserved words of JavaScript. */
export const reservedWords: ReadonlySet<string> = new Set(keywords.split(' '));

/** The names of the generated types. */
export const typeNames = {
  request: (operation: string, product = '') => `${operation}${product}Request`,
  response: (operation: string, product = '') => `${operation}${product}Response`,
  query: (callback: string) => `${callback}Query`,
  documentShape: (document: string, shape: string) => `${document}${shape}`,
  /** The type that maps the code of a product to its messages. */
  byProduct: (operation: string) => `${operation}ByProduct`,
  error: 'ErrorBody',
  /** The type that maps the codes of a list to the types of a shape. */
  byCode: (shape: string, list: string) => `${shape}By${list}`,
  /** The type for a shape if the code is unknown. */
  anyShape: (shape: string) => `Any${shape}`,
  /** The type of a row in the table of a code list. */
  row: (list: string) => `${list}Row`,
} as const;

/** The name of the function that finds the row of a code. */
export function finderName(list: string): string {
  return `find${list}`;
}

/** The names of the OpenAPI documents without version and file extension. The document of a product has the product's id. */
export const documentNames = {
  whole: (id: string) => ({ plain: id, strict: `${id}-strict`, lite: `${id}-lite` }),
  upstream: (operation: string, product = '') => `upstream/${[operation, product].filter((part) => part !== '').join('-')}`,
} as const;
