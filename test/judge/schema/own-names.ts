/** The names that `message` has itself. A parameter that is `undefined` counts as absent. */
export function ownNames(message: object): string[] {
  return Object.entries(message)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
}
