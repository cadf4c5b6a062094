/** By which the workbench opens an example of a message, as the end of its address. */
export function exampleId(message: string, example: string): string {
  return `example-${message}-${example}`;
}
