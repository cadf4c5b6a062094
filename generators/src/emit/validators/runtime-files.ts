import { fileURLToPath } from 'node:url';

/** A source file of the runtime. The build copies them into `dist`, so that an installed compiler has them. */
export function runtimeFile(name: string): string {
  return fileURLToPath(new URL(`../../runtime/${name}`, import.meta.url));
}
