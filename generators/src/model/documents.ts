import type { SpecFile } from '../load/spec.ts';
import type { DocumentFile } from '../load/generated/spec-types.ts';
import { toNotes } from './facts.ts';
import type { MessageBuilder } from './message-builder.ts';
import { typeNames } from './names.ts';
import type { CodeList, Document } from './protocol.ts';

export function buildDocument(file: SpecFile<DocumentFile>, codeLists: readonly CodeList[], build: MessageBuilder): Document {
  const { id, data } = file;
  const shapes = codeLists.flatMap((list) => list.shapes).filter(({ shape }) => Object.hasOwn(data.shapes, shape));
  return {
    kind: 'document',
    id,
    name: data.name,
    label: data.label,
    alsoCalled: data.alsoCalled ?? [],
    description: data.description,
    codes: data.codes.map(({ code }) => code),
    shapes: shapes.map(({ shape, name, description }) => {
      const raw = data.shapes[shape]!;
      const message = build({
        name: typeNames.documentShape(data.name, name),
        role: 'payload',
        description: `${data.description} ${description}`,
        file,
        path: ['shapes', shape],
        raw: { fields: raw.fields, ...(raw.examples ? { examples: raw.examples } : {}) },
        where: `${data.label}, ${shape}:`,
      });
      return { kind: 'document-shape', shape, message, notes: toNotes(raw.notes, raw.source) };
    }),
    notes: toNotes(data.notes, data.source),
    source: data.source,
  };
}
