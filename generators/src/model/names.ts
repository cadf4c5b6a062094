/** some-id -> someId */
export function camelCase(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The names of the generated types, each made in one place. */
export const typeNames = {
  request: (operation: string, product = '') => `${operation}${product}Request`,
  response: (operation: string, product = '') => `${operation}${product}Response`,
  query: (callback: string) => `${callback}Query`,
  documentShape: (document: string, shape: string) => `${document}${shape}`,
  error: 'ErrorBody',
} as const;
