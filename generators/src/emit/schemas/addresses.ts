/** The drafts of JSON Schema in which each schema is published: the name of the folder, and the draft's own address. */
export const drafts = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
} as const;

export type Draft = keyof typeof drafts;

/** Where a file of the package is, relative to the folder of packages. */
export function filePath(file: string): string {
  return `schemas/generated/${file}`;
}

/** The address that identifies a file of the package. Once the package is published, the file is there. */
export function fileAddress(scope: string, file: string): string {
  return `https://unpkg.com/${scope}/${filePath(file)}`;
}
