import type { RuleKind, RuleKinds } from '../rule.ts';
import { longOperationIds, missingOrSharedOperationIds } from './operation-ids.ts';
import { isList, isNode, textOf } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import type { DocumentPart, DocumentParts } from './parts.ts';
import { unreadableForRe2 } from './re2.ts';
import { outerReferences, recursions } from './references.ts';

/** A violation of a rule: where, and why. */
export interface RuleViolation {
  readonly pointer: string;
  readonly why: string;
}

type Checks = { readonly [K in RuleKind]: (parts: DocumentParts, rule: RuleKinds[K]) => readonly RuleViolation[] };

/** The check for each kind of rule. */
export const checks: Checks = {
  versions: ({ version, document }, { accepts }) => {
    if (accepts.includes(version)) return [];
    return [
      { pointer: 'swagger' in document ? '/swagger' : '/openapi', why: `it accepts ${accepts.join(', ')}, not ${version}` },
    ];
  },
  size: ({ document }, { bytes }) => {
    const size = Buffer.byteLength(JSON.stringify(document));
    return size > bytes ? [{ pointer: '', why: `${size} bytes are more than ${bytes}` }] : [];
  },
  keywords: ({ schemas }, { refused }) =>
    schemas.flatMap((part) =>
      refused
        .filter((keyword) => keyword in part.node)
        .map((keyword) => ({ pointer: pointerTo(part, keyword), why: `it doesn't support ${keyword}` })),
    ),
  'schema-names': ({ named }) =>
    named
      .filter(({ name }) => !/^[A-Za-z0-9]+$/.test(name))
      .map(({ pointer }) => ({ pointer, why: 'names of schemas can have only letters and digits' })),
  'plain-title': ({ document }) => {
    const title = isNode(document['info']) ? document['info']['title'] : undefined;
    const isPlain = typeof title === 'string' && /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(title);
    return isPlain
      ? []
      : [
          {
            pointer: '/info/title',
            why: 'it turns the title into a name, so the title can have only letters, digits and spaces',
          },
        ];
  },
  'one-server': ({ servers, document }) => {
    if ('swagger' in document || servers.length === 1) return [];
    return [{ pointer: '/servers', why: `it uses every listed server, so there must be 1 and not ${servers.length}` }];
  },
  'absolute-server': ({ servers }) =>
    servers
      .filter(({ node }) => !/^https?:\/\/[^/]/.test(textOf(node['url'])))
      .map((server) => ({ pointer: pointerTo(server, 'url'), why: 'the address of the server needs a scheme and a host' })),
  'typed-schemas': ({ schemas }) =>
    schemas
      .filter(({ node }) => !('type' in node) && !('$ref' in node))
      .map(({ pointer }) => ({ pointer, why: 'every schema needs a type' })),
  'operation-ids': (parts, { max }) => [...missingOrSharedOperationIds(parts), ...longOperationIds(parts, max)],
  'inner-references': outerReferences,
  'no-recursion': recursions,
  'named-bodies': ({ bodies }) =>
    bodies
      .filter(({ node }) => !('$ref' in node))
      .map(({ pointer }) => ({ pointer, why: 'the schema of a body must have a name' })),
  components: ({ document }, { refused }) => {
    const { components } = document;
    const there = refused.filter((group) => isNode(components) && group in components);
    return there.map((group) => ({ pointer: `/components/${group}`, why: `it doesn't support components of this kind` }));
  },
  're2-patterns': ({ schemas }) =>
    schemas.flatMap((part) =>
      unreadableForRe2(textOf(part.node['pattern'])).map((what) => ({
        pointer: pointerTo(part, 'pattern'),
        why: `its engine for regular expressions can't read the ${what}`,
      })),
    ),
  formats: ({ schemas }, { known }) =>
    schemas
      .filter(({ node: { format } }) => format !== undefined && !known.includes(textOf(format)))
      .map((part) => ({
        pointer: pointerTo(part, 'format'),
        why: `it doesn't support the format ${textOf(part.node['format'])}`,
      })),
  security: ({ document, operations }, { types }) => {
    const defined = schemesOf(document);
    return [{ node: document, pointer: '' }, ...operations]
      .flatMap((part) => requirements(part))
      .flatMap(({ name, pointer }) => {
        const type = defined.get(name);
        if (type === undefined) return [{ pointer, why: `the security scheme ${name} is not defined` }];
        return types.includes(type)
          ? []
          : [{ pointer, why: `it accepts security of the types ${types.join(', ')}, not ${type}` }];
      });
  },
  operations: ({ operations }, { max }) =>
    operations.length > max ? [{ pointer: '/paths', why: `${operations.length} operations are more than ${max}` }] : [],
  'json-bodies': ({ contents }) =>
    contents
      .flatMap((content) => Object.keys(content.node).map((type) => ({ type, pointer: pointerTo(content, type) })))
      .filter(({ type }) => type !== 'application/json')
      .map(({ type, pointer }) => ({ pointer, why: `it checks only bodies of application/json, not of ${type}` })),
  'root-extension': ({ document }, { name }) => lacking([{ node: document, pointer: '' }], name),
  'operation-extension': ({ operations }, { name }) => lacking(operations, name),
  'server-extension': ({ servers }, { name }) => lacking(servers, name),
};

function lacking(parts: readonly DocumentPart[], name: string): RuleViolation[] {
  return parts.filter(({ node }) => !(name in node)).map(({ pointer }) => ({ pointer, why: `${name} is missing` }));
}

/** The type of each security scheme, by its name. */
function schemesOf(document: DocumentParts['document']): Map<string, string> {
  const { components, securityDefinitions } = document;
  const schemes = isNode(components) ? components['securitySchemes'] : securityDefinitions;
  return new Map(
    Object.entries(isNode(schemes) ? schemes : {}).map(([name, scheme]) => [name, isNode(scheme) ? textOf(scheme['type']) : '']),
  );
}

function requirements(part: DocumentPart): { readonly name: string; readonly pointer: string }[] {
  const { security } = part.node;
  const list = isList(security) ? security : [];
  return list.flatMap((one, i) =>
    isNode(one) ? Object.keys(one).map((name) => ({ name, pointer: `${part.pointer}/security/${i}` })) : [],
  );
}
