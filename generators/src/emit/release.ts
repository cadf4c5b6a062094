import { stringLiteral } from './literals.ts';
import type { ModuleExport } from './module/module-files.ts';

// Each package says which release it is, so that a report of a problem can name it.

export function releaseExport(release: string): ModuleExport {
  return { kind: 'value', name: 'version', value: stringLiteral(release) };
}

export const releaseDeclaration = '/** The version of this package. */\nexport declare const version: string;\n';
