import { allCarried } from './all-carried.ts';
import type { SpecFile } from '../load/spec.ts';
import type { DocumentFile } from '../load/generated/spec-types.ts';
import { toNotes } from './facts.ts';
import type { MessageBuilder } from './message-builder.ts';
import { typeNames } from './names.ts';
import type { CodeList, Document } from './protocol.ts';

export function buildDocument(file: SpecFile<DocumentFile>, codeLists: readonly CodeList[], build: MessageBuilder): Document {
  const { id, data } = file;
  const { name, label, alsoCalled = [], description, codes, shapes: given, notes, source, ...others } = data;
  const { discrepancies: _discrepancies, ...rest } = others;
  allCarried(rest);
  const shapes = codeLists.flatMap((list) => list.shapes).filter(({ shape }) => Object.hasOwn(given, shape));
  return {
    kind: 'document',
    id,
    name,
    label,
    alsoCalled,
    description,
    codes: codes.map(({ code }) => code),
    shapes: shapes.map(({ shape, ...ofList }) => {
      const { fields, examples, notes, source, ...rest } = given[shape]!;
      allCarried(rest);
      const message = build({
        name: typeNames.documentShape(name, ofList.name),
        role: 'payload',
        description: `${description} ${ofList.description}`,
        file,
        path: ['shapes', shape],
        raw: { fields, ...(examples && { examples }) },
        where: `${label}, ${shape}:`,
      });
      return { kind: 'document-shape', shape, message, notes: toNotes(notes, source) };
    }),
    notes: toNotes(notes, source),
    source,
  };
}
