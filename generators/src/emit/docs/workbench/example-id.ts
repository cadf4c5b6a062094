/** The fragment of the address by which the workbench opens an example. */
export function exampleId(message: string, example: string): string {
  return `example-${message}-${example}`;
}
