import { fileURLToPath } from 'node:url';

/** Whether the compiler is a package that a project has installed. If not, it is a part of the project. */
export const isInstalled = /[\\/]node_modules[\\/]/.test(fileURLToPath(import.meta.url));

/** How a command is called: `spec:diff` is a script of the project, and `diff` a command of the installed package. */
export function callOf(name: string): string {
  return isInstalled ? `npx idv ${name.replace(/^.*:/, '')}` : `pnpm ${name}`;
}
