import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Project,
  type InterfaceDeclaration,
  type PropertySignature,
  type SourceFile,
  type TypeElementMemberedNode,
} from 'ts-morph';
import { Node, type Type } from 'ts-morph';
import { generated } from './generated.ts';

/** The declarations of the types, readable and checked. */
export async function declarations(): Promise<SourceFile> {
  const path = join(await generated('types'), 'types/generated/index.d.mts');
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { strict: true, exactOptionalPropertyTypes: true },
  });
  return project.createSourceFile('index.d.ts', readFileSync(path, 'utf8'));
}

type Table = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The tables that the package exports as constants, by name. */
export async function tables(): Promise<Readonly<Record<string, Table>>> {
  const loaded: Readonly<Record<string, Table>> = createRequire(import.meta.url)(
    join(await generated('types'), 'types/generated/index.cjs'),
  );
  return loaded;
}

export function findProperty(source: SourceFile, type: string, path: string): PropertySignature | undefined {
  let members: TypeElementMemberedNode | InterfaceDeclaration | undefined = source.getInterface(type);
  let property: PropertySignature | undefined;
  for (const name of path.split('.')) {
    property = members?.getProperty(name) ?? members?.getProperty(JSON.stringify(name));
    members = property && insideOf(property);
  }
  return property;
}

/** The object type of a property, also of an optional one. */
function insideOf(property: PropertySignature) {
  const node = property.getTypeNode();
  return (Node.isUnionTypeNode(node) ? node.getTypeNodes() : [node]).find((one) => Node.isTypeLiteral(one));
}

/** The text of the comment, without its stars. */
export function commentOf(property: PropertySignature): string {
  return property
    .getJsDocs()
    .map((doc) => doc.getInnerText())
    .join('\n');
}

/** A property's type, without the undefined of an optional one. */
export function typeOf(property: PropertySignature): Type {
  return property.getType().getNonNullableType();
}

/** The string literals of a type. */
export function literalsOf(type: Type): string[] {
  const members = type.isUnion() ? type.getUnionTypes() : [type];
  return members.flatMap((member) => {
    const value = member.getLiteralValue();
    return typeof value === 'string' ? [value] : [];
  });
}

/** Whether the type also accepts any other string. */
export function takesAnyText(type: Type): boolean {
  const members = type.isUnion() ? type.getUnionTypes() : [type];
  return members.some((member) => member.isString() || member.isIntersection());
}

/** The members of a property that is an object. */
export function membersOf(property: PropertySignature): PropertySignature[] {
  return insideOf(property)?.getProperties() ?? [];
}
