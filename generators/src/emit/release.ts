import { stringLiteral } from './literals.ts';
import type { ModuleExport } from './module/module-files.ts';

// Each package exports its version, so that people can name it when they report a problem.

export function releaseExport(release: string): ModuleExport {
  return { kind: 'value', name: 'version', value: stringLiteral(release) };
}

export const releaseDeclaration = '/** The version of this package. */\nexport declare const version: string;\n';
