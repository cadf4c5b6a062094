// Writes the public declarations of a package into one file for review.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Project, ts } from 'ts-morph';
import { readPackage } from '../release/metadata.js';
import { root } from '../root.js';
import { entriesOf } from './entries.js';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** `packages/<name>/api.md`; undefined for a package without modules. */
export function apiReport(folder) {
  const entries = entriesOf(folder);
  if (entries.length === 0) return undefined;
  const project = new Project({ compilerOptions: { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] } });
  const files = entries.map((entry) => ({ ...entry, source: project.addSourceFileAtPath(join(root, folder, entry.file)) }));
  const seen = new Map();
  const sections = files.map(({ path, source }) => section(path, source, seen));
  const { name } = readPackage(folder);
  return `# Public declarations of ${name}\n\nMade by \`pnpm api\` from what is packed. Review the changes of this file: they are what users can see.\n\n${sections.join('\n')}`;
}

function section(path, source, seen) {
  const exported = [...source.getExportedDeclarations()].sort(([a], [b]) => (a < b ? -1 : 1));
  const known = exported.filter(([name, [declaration]]) => seen.has(keyOf(name, declaration)));
  const fresh = exported.filter((one) => !known.includes(one));
  for (const [name, [declaration]] of fresh) seen.set(keyOf(name, declaration), path);
  const code = fresh.map(([name, declarations]) => declarations.map((one) => print(name, one)).join('\n')).join('\n');
  const again = known.map(([name]) => `\`${name}\``).join(', ');
  return [
    `## \`${path}\`\n`,
    ...(code === '' ? [] : [`\`\`\`ts\n${code}\n\`\`\`\n`]),
    ...(again === '' ? [] : [`Also exports ${again}.\n`]),
  ].join('\n');
}

function keyOf(name, declaration) {
  return `${name} ${declaration?.getSourceFile().getFilePath()} ${declaration?.getStart()}`;
}

/** A declaration without comments, and without keywords such as `export` and `declare`. */
function print(name, declaration) {
  const node = declaration.compilerNode;
  const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile().compilerNode);
  const plain = text.replace(/^(?:export |declare |default )+/, '');
  return ts.isVariableDeclaration(node) ? `const ${plain};` : plain.includes(name) ? plain : `${name}: ${plain}`;
}

/** Compares a report with the committed one, or writes it; returns whether they were the same. */
export function keepReport(folder, isCheck) {
  const file = join(root, folder, 'api.md');
  const text = apiReport(folder);
  if (text === undefined) return true;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return true;
  if (!isCheck) writeFileSync(file, text);
  return false;
}
