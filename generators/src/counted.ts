/** "1 entry", "2 entries". Without `several`, the plural has an s. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
