/** some-id -> someId, folder/some-id -> folderSomeId */
export function camelCase(id: string): string {
  return id.replaceAll(/[./-]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** SomeName -> someName: the name of a field once it is decoded. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name of a type once JSON texts, flags, dates and codes in it are decoded. */
export function decodedName(type: string): string {
  return `${type}Decoded`;
}

/**
 * The types that the packages declare themselves, those that their declarations take from elsewhere, and those whose functions
 * would have names of theirs.
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

/** What a code's row has beside the attributes of its list. */
export const codeKeys: readonly string[] = ['code', 'means', 'advice', 'status', 'failure', 'document', 'scope'];

/** The ids of contradictions that the validators find by themselves. */
export const ownContradictions: readonly string[] = ['no-verdict'];

/** What a callback's notification has beside the decoded fields. */
export const notificationKeys: readonly string[] = ['kind', 'isProof'];

/** The constants that the packages export beside those of the code lists. */
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

/** Words that JavaScript keeps for itself. */
export const reservedWords: ReadonlySet<string> = new Set(keywords.split(' '));

/** The names of the generated types, each made in one place. */
export const typeNames = {
  request: (operation: string, product = '') => `${operation}${product}Request`,
  response: (operation: string, product = '') => `${operation}${product}Response`,
  query: (callback: string) => `${callback}Query`,
  documentShape: (document: string, shape: string) => `${document}${shape}`,
  /** Product code -> its messages. */
  byProduct: (operation: string) => `${operation}ByProduct`,
  error: 'ErrorBody',
  /** Code -> type, of a shape that the codes of a list choose. */
  byCode: (shape: string, list: string) => `${shape}By${list}`,
  /** The fields of whatever a code could choose. */
  anyShape: (shape: string) => `Any${shape}`,
  /** What is known of one of a list's codes. */
  row: (list: string) => `${list}Row`,
} as const;

/** The function that finds what is known of a code that may be any. */
export function finderName(list: string): string {
  return `find${list}`;
}

/** The names of the OpenAPI documents, without version and ending; a product's is its id. */
export const documentNames = {
  whole: (id: string) => ({ plain: id, strict: `${id}-strict`, lite: `${id}-lite` }),
  upstream: (operation: string, product = '') => `upstream/${[operation, product].filter((part) => part !== '').join('-')}`,
} as const;
