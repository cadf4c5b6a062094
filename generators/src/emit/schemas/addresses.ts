/** The drafts of JSON Schema in which each schema is published: name of the folder -> address of the draft. */
export const drafts = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
} as const;

export type Draft = keyof typeof drafts;

/** The path of a file of the package, relative to the folder of packages. */
export function filePath(file: string): string {
  return `schemas/generated/${file}`;
}

/** The address that identifies a file of the package. The file is available there once the package is published. */
export function fileAddress(scope: string, file: string): string {
  return `https://unpkg.com/${scope}/${filePath(file)}`;
}
