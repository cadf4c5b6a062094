// Compares declarations, and lets the type checker decide what a change means for code that uses them.
import { Project, ts } from 'ts-morph';

/**
 * Compares two modules of declarations, each given as files by path and an entry file.
 *
 * A value must be usable as before, so the new value is assigned to the old type. A type must accept what programs build, so the
 * old type is assigned to the new one. If only the opposite assignment of a type fails, it has new values: that is an addition.
 */
export function compareDeclarations(before, after) {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      strict: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noEmit: true,
      types: [],
    },
  });
  for (const [side, { files }] of Object.entries({ old: before, new: after }))
    for (const [path, text] of Object.entries(files)) project.createSourceFile(`/${side}/${path}`, text);
  const was = exportsOf(project, `/old/${before.entry}`);
  const is = exportsOf(project, `/new/${after.entry}`);
  const gone = [...was.keys()].filter((name) => !is.has(name)).map((name) => change(name, 'breaking', 'is gone'));
  const fresh = [...is.keys()].filter((name) => !was.has(name)).map((name) => change(name, 'addition', 'is new'));
  const both = [...was.keys()].filter((name) => is.has(name));
  return [...gone, ...judge(project, both, was, is, before.entry, after.entry), ...fresh];
}

function exportsOf(project, path) {
  return project.getSourceFileOrThrow(path).getExportedDeclarations();
}

function judge(project, names, was, is, oldEntry, newEntry) {
  const lines = [`import * as Old from '/old/${moduleOf(oldEntry)}';`, `import * as New from '/new/${moduleOf(newEntry)}';`];
  const checks = [];
  const check = (name, fails, line) => {
    checks.push({ name, fails, line: lines.length + 1 });
    lines.push(line);
  };
  for (const [i, name] of names.entries()) {
    const isValue = (side) =>
      side
        .get(name)
        .some(
          (one) =>
            ts.isVariableDeclaration(one.compilerNode) ||
            ts.isFunctionDeclaration(one.compilerNode) ||
            ts.isClassDeclaration(one.compilerNode),
        );
    if (isValue(was))
      for (const line of valueChecks(name, i, isValue(is), typeParameters(was, name))) check(name, 'breaking', line);
    if (was.get(name).every((one) => !isTypeNode(one)) || is.get(name).every((one) => !isTypeNode(one))) continue;
    const old = `Old.${name}${anyOf(typeParameters(was, name))}`;
    const now = `New.${name}${anyOf(typeParameters(is, name))}`;
    check(name, 'breaking', `export const b${i} = (x: ${old}): ${now} => x;`);
    check(name, 'addition', `export const a${i} = (x: ${now}): ${old} => x;`);
  }
  const file = project.createSourceFile('/check.ts', lines.join('\n'));
  const failed = new Set(file.getPreEmitDiagnostics().map((one) => one.getLineNumber()));
  const wrong = checks.filter(({ line }) => failed.has(line));
  const says = { breaking: "doesn't take or give what it did", addition: 'has more than it had' };
  return names.flatMap((name) => {
    const found = wrong.filter((one) => one.name === name).map(({ fails }) => fails);
    if (found.length === 0) return [];
    const impact = found.includes('breaking') ? 'breaking' : 'addition';
    return [change(name, impact, says[impact])];
  });
}

function typeParameters(side, name) {
  return side.get(name).map((one) => one.compilerNode.typeParameters?.length ?? 0)[0];
}

function anyOf(count) {
  return count === 0 ? '' : `<${Array(count).fill('any').join(', ')}>`;
}

/**
 * The compiler relates no two types that depend on a type parameter, not even a type and its copy. So a function with type parameters
 * is compared with `any` for each, and with each at its widest.
 */
function valueChecks(name, i, isThere, count) {
  const [old, now] = [`typeof Old.${name}`, `typeof New.${name}`];
  if (!isThere) return [`export const v${i}: string = Old.${name};`];
  if (count === 0) return [`export const v${i}: ${old} = New.${name};`];
  return [
    `export const v${i}: ${old}${anyOf(count)} = New.${name}${anyOf(count)};`,
    `export const p${i} = (x: Parameters<${old}>): Parameters<${now}> => x;`,
    `export const r${i} = (x: ReturnType<${now}>): ReturnType<${old}> => x;`,
  ];
}

function isTypeNode({ compilerNode: node }) {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);
}

function moduleOf(entry) {
  return entry.replace(/\.d\.mts$/, '.mjs').replace(/\.d\.ts$/, '.js');
}

function change(name, impact, says) {
  return { name, impact, says };
}
