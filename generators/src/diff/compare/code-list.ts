import type { Attribute, Code, CodeFamily, CodeList, ListShape } from '../../model/protocol.ts';
import { filed, part, type Spot } from '../spot.ts';
import type { ProtocolIndex } from '../protocol-pair.ts';
import { conditions } from './conditions.ts';
import { deprecation } from './deprecation.ts';
import { discrepancies, notes, source } from './facts.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Pair, type Comparers } from './parts.ts';
import { record } from './record.ts';
import { opened } from './values.ts';
import { enumerate } from '../../enumerate.ts';

const codeComparers = ({ before: was, after: is }: Pair<CodeList>): Comparers<Code> => ({
  kind: nothing('distinguishes the parts'),
  code: nothing('identifies it'),
  means: fact('meaning-changed', 'the meaning'),
  advice: text('the advice'),
  status: fact('code-fact-changed', 'the status'),
  scope: (before, after, at, owner) => {
    const named = (scope: Code['scope'], { names }: ProtocolIndex) => scope?.map((id) => names.get(id) ?? id) ?? 'all';
    const { protocols } = at;
    return scope(named(before, protocols.before), named(after, protocols.after), at, owner);
  },
  returnedWhen: conditions('when it is returned', 'code-fact-changed'),
  outcome: fact('code-fact-changed', 'the outcome'),
  failure: fact('code-fact-changed', 'what it says about a failed call'),
  attributes: (before, after, at, owner) => {
    // An attribute that was added to the list or removed from it is reported at the list.
    const declared = (attributes: Code['attributes'], here: CodeList, there: CodeList) =>
      Object.fromEntries(Object.entries(attributes).filter(([name]) => isDeclared(there, name) || !isDeclared(here, name)));
    return attributes(declared(before, was, is), declared(after, is, was), at, owner);
  },
  deprecated: deprecation('the code'),
  document: (before, after, at, owner) => {
    const ids = [at.protocols.before.documents.get(before ?? ''), at.protocols.after.documents.get(after ?? '')] as const;
    return ids[0] !== undefined && ids[0] === ids[1] ? [] : document(before, after, at, owner);
  },
  notes,
  source,
  discrepancies,
});

function isDeclared({ attributes }: CodeList, attribute: string): boolean {
  return attributes.some(({ name }) => name === attribute);
}

const attributes = record({ added: 'code-fact-changed', changed: 'code-fact-changed', removed: 'attribute-removed' });
const scope = fact('code-fact-changed', 'what it belongs to');
const document = fact('code-document-changed', 'the document of the code');

const attributeComparers: Comparers<Attribute> = {
  name: nothing('identifies it'),
  type: fact('attribute-removed', 'the type'),
  label: text('the label'),
  description: text('the description'),
};

const familyComparers: Comparers<CodeFamily> = {
  kind: nothing('distinguishes the parts'),
  prefix: nothing('identifies it'),
  means: fact('meaning-changed', 'the meaning'),
  advice: text('the advice'),
  failure: fact('code-fact-changed', 'what it says about a failed call'),
  source,
};

const shapeComparers: Comparers<ListShape> = {
  kind: nothing('distinguishes the parts'),
  shape: nothing('identifies it'),
  name: fact('type-renamed', "the type's name"),
  description: text('the description'),
  byCode: nothing('follows from the documents'),
};

const listComparers: Comparers<CodeList> = {
  kind: nothing('distinguishes the parts'),
  id: fact('id-changed', "the constant's name"),
  name: fact('type-renamed', "the type's name"),
  label: text('the label'),
  alsoCalled: text('the other names'),
  description: text('the description'),
  open: (was, is, at) => (was === is ? [] : opened(is, at)),
  isCommon: text('whether any operation may fail with them'),
  families: each<CodeFamily>({
    keys: [({ prefix }) => prefix],
    spot: ({ prefix }, at) => part(at, `${at.where} ${prefix}…`, { key: 'prefix', is: prefix }),
    same: (before, after, at) => compareParts(familyComparers, before, after, at),
    added: () => ({ kind: 'known-code-added', says: 'the family of codes is new.' }),
    removed: () => ({ kind: 'known-code-removed', says: 'the family of codes is gone.' }),
  }),
  attributes: each({
    keys: [({ name }) => name],
    spot: ({ name }, at) => part(at, `${at.where} attribute ${name}`, name),
    same: (before, after, at) => compareParts(attributeComparers, before, after, at),
    added: () => ({ kind: 'attribute-added', says: 'it is new.' }),
    removed: () => ({ kind: 'attribute-removed', says: 'it is gone.' }),
    content: ({ description }) => description,
  }),
  codes: (before, after, at, owner) => codes(owner)(before, after, at, owner),
  shapes: each({
    keys: [({ shape }) => shape],
    spot: ({ shape }, at) => part(at, `${at.where}.${shape}`, shape),
    same: (before, after, at) => compareParts(shapeComparers, before, after, at),
    added: () => ({ kind: 'shape-added', says: 'the shape is new.' }),
    removed: () => ({ kind: 'shape-removed', says: 'the shape is gone.' }),
  }),
  notes,
  source,
};

function codes(lists: Pair<CodeList>): Compare<readonly Code[]> {
  const rules = codeComparers(lists);
  const isOpen = lists.before.open;
  return each({
    keys: [({ code }) => code],
    spot: codeSpot,
    same: (before, after, at) => compareParts(rules, before, after, at),
    added: ({ scope }, { protocols: { after } }) => {
      const of = scope
        ? `, for ${enumerate(
            scope.map((id) => after.names.get(id) ?? id),
            'and',
          )}`
        : '';
      return { kind: isOpen ? 'known-code-added' : 'code-added', says: `the code is new${of}.` };
    },
    removed: () => ({ kind: 'code-removed', says: 'the code is gone.' }),
    content: ({ means }) => means,
  });
}

/** The codes of documents are defined in the files of the documents. */
function codeSpot({ code, document }: Code, at: Spot): Spot {
  const key = { key: 'code', is: code };
  const where = `${at.where}.${code}`;
  const id = at.protocols.after.documents.get(document ?? '');
  return id === undefined ? part(at, where, key) : filed(at, where, `documents/${id}.yaml`, 'codes', key);
}

export const codeLists: Compare<readonly CodeList[]> = each({
  keys: [({ name }) => name, ({ id }) => id],
  spot: ({ id, name }, at) => filed(at, name, `codes/${id}.yaml`),
  same: (before, after, at) =>
    compareParts(listComparers, before, after, { ...at, directions: at.protocols.directions(before.name, after.name) }),
  added: () => ({ kind: 'shape-added', says: 'the list is new.' }),
  removed: () => ({ kind: 'shape-removed', says: 'the list is gone.' }),
});
