import type { CodeList, Field, Protocol } from '../../../model/protocol.ts';
import { uniqueBy } from '../../../unique.ts';
import { shapeOf } from './sample.ts';

/** An object, the way to it from its message, through JSON text too, and the code that chooses the shape that it is in. */
export interface Holder {
  readonly path: readonly string[];
  readonly fields: readonly Field[];
  readonly code: string | undefined;
}

/** A field in its place. */
export interface Site {
  readonly path: readonly string[];
  readonly field: Field;
  readonly code: string | undefined;
}

/** Every object of a message: itself, and those inside it; of the shapes that a code chooses, each once. */
export function holders(protocol: Protocol, fields: readonly Field[]): Holder[] {
  return visit({ path: [], fields, code: undefined }, []);

  function visit(holder: Holder, within: readonly string[]): Holder[] {
    const inner = holder.fields.flatMap((field) => {
      const path = [...holder.path, field.name];
      const { shape } = field;
      if (shape === undefined)
        return field.fields.length > 0 ? visit({ path, fields: field.fields, code: holder.code }, within) : [];
      if (shape.kind === 'list' || within.includes(shape.type)) return [];
      const codes = shape.kind === 'document' ? shapeCodes(protocol.codeLists, shape.type) : [holder.code];
      return codes.flatMap((code) => {
        const message = shapeOf(shape.type, { protocol, code });
        return message ? visit({ path, fields: message.fields, code }, [...within, shape.type]) : [];
      });
    });
    return [holder, ...inner];
  }
}

/** The first code of each shape. */
function shapeCodes(lists: readonly CodeList[], type: string): string[] {
  const choice = lists.flatMap(({ shapes }) => shapes).find(({ name }) => name === type);
  return uniqueBy(Object.entries(choice?.byCode ?? {}), ([, shape]) => shape).map(([code]) => code);
}

/** The fields of some objects. */
export function sitesIn(all: readonly Holder[]): Site[] {
  return all.flatMap(({ path, fields, code }) => fields.map((field) => ({ path: [...path, field.name], field, code })));
}
