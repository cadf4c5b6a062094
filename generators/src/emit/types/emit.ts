import type { Model } from '../../model/model.ts';
import type { OutputFile } from '../../output-file.ts';
import { literal } from '../literals.ts';
import { moduleFiles, type ModuleExport } from '../module/module-files.ts';
import { releaseDeclaration, releaseExport } from '../release.ts';
import { dataConstants, dataDeclarations, dataInventoryFile } from './data-inventory.ts';
import { composeDeclarations } from './declarations.ts';
import { declaredShapes } from './declared-shapes.ts';
import { scenarioFiles } from './scenarios.ts';
import { tables, type FactTable } from './tables.ts';

/** Emits the types package: a named type for each message, payload and code list, and the tables as constants. */
export async function* emitTypes(model: Model): AsyncGenerator<OutputFile> {
  const { protocol } = model;
  const rows = tables(protocol);
  yield* moduleFiles({
    path: 'types/generated/index',
    code: {
      kind: 'exports',
      exports: [...rows.flatMap(tableExports), ...dataConstants(protocol), releaseExport(protocol.release)],
    },
    declarations: [
      declaredShapes(model),
      composeDeclarations(protocol.codeLists, rows),
      dataDeclarations(protocol),
      releaseDeclaration,
    ],
  });
  yield dataInventoryFile(protocol);
  yield* scenarioFiles(protocol);
}

/** The constant with the table, and the function that looks up a row. */
function tableExports({ name, rows, finder }: FactTable): ModuleExport[] {
  const value = Object.fromEntries(rows.map(({ key, facts, texts }) => [key, { ...facts, ...texts }]));
  const table: ModuleExport = { kind: 'value', name, value: literal(value) };
  if (!finder) return [table];
  // Inherited properties, such as `constructor`, aren't codes.
  const body = (exported: (name: string) => string) =>
    `return Object.hasOwn(${exported(name)}, code) ? ${exported(name)}[code] : undefined;`;
  return [table, { kind: 'function', name: finder.name, parameters: 'code', body }];
}
