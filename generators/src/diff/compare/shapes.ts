import type { Document, DocumentShape, Payload } from '../../model/protocol.ts';
import { filed, part } from '../spot.ts';
import { notes, source } from './facts.ts';
import { compareMessage } from './message.ts';
import { compareParts, each, fact, nothing, text, type Compare, type Comparers } from './parts.ts';

// The objects inside JSON text: payloads, and the shapes of documents.

const payloadComparers: Comparers<Payload> = {
  kind: nothing('distinguishes the parts'),
  id: text('the address of its page'),
  message: compareMessage,
  notes,
  source,
};

export const payloads: Compare<readonly Payload[]> = each({
  keys: [({ message }) => message.name, ({ id }) => id],
  spot: ({ id, message: { name } }, at) =>
    filed({ ...at, directions: at.protocols.directions(name, name) }, name, `payloads/${id}.yaml`),
  same: (before, after, at) => compareParts(payloadComparers, before, after, at),
  added: () => ({ kind: 'shape-added', says: 'the payload is new.' }),
  removed: () => ({ kind: 'shape-removed', says: 'the payload is gone.' }),
  content: ({ message }) => message.fields,
});

const documentComparers: Comparers<Document> = {
  kind: nothing('distinguishes the parts'),
  id: text('the address of its page'),
  name: fact('type-renamed', "the name in its types' names"),
  label: text('the label'),
  alsoCalled: text('the other names'),
  description: text('the description'),
  codes: nothing('each code names its document'),
  shapes: each<DocumentShape>({
    keys: [({ shape }) => shape],
    spot: ({ shape, message: { name } }, at) => ({
      ...part(at, `${at.where}.${shape}`, shape),
      directions: at.protocols.directions(name, name),
    }),
    same: (before, after, at) => compareParts(documentShapeComparers, before, after, at),
    added: () => ({ kind: 'shape-added', says: 'the shape is new.' }),
    removed: () => ({ kind: 'shape-removed', says: 'the shape is gone.' }),
  }),
  notes,
  source,
};

const documentShapeComparers: Comparers<DocumentShape> = {
  kind: nothing('distinguishes the parts'),
  shape: nothing('identifies it'),
  message: compareMessage,
  notes,
};

export const documents: Compare<readonly Document[]> = each({
  keys: [({ name }) => name, ({ id }) => id],
  spot: ({ id, name, shapes }, at) => {
    const directions = shapes.flatMap(({ message }) => at.protocols.directions(message.name, message.name));
    return filed({ ...at, directions: [...new Set(directions)] }, name, `documents/${id}.yaml`);
  },
  same: (before, after, at) => compareParts(documentComparers, before, after, at),
  added: () => ({ kind: 'shape-added', says: 'the document is new.' }),
  removed: () => ({ kind: 'shape-removed', says: 'the document is gone.' }),
});
