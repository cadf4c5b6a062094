import type { CodeList, Field, Protocol } from '../../../model/protocol.ts';
import { uniqueBy } from '../../../unique.ts';
import { shapeOf } from './sample.ts';

/** An object inside a message. Its path may lead through JSON text. `code` selects the shape that the object is part of. */
export interface ObjectSite {
  readonly path: readonly string[];
  readonly fields: readonly Field[];
  readonly code: string | undefined;
}

/** A field and its path in the message. */
export interface FieldSite {
  readonly path: readonly string[];
  readonly field: Field;
  readonly code: string | undefined;
}

/** Every object of a message: the message itself and all objects inside it. A shape that several codes select appears once. */
export function objectSites(protocol: Protocol, fields: readonly Field[]): ObjectSite[] {
  return visit({ path: [], fields, code: undefined }, []);

  function visit(holder: ObjectSite, within: readonly string[]): ObjectSite[] {
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

/** One code for each different shape. */
function shapeCodes(lists: readonly CodeList[], type: string): string[] {
  const choice = lists.flatMap(({ shapes }) => shapes).find(({ name }) => name === type);
  return uniqueBy(Object.entries(choice?.byCode ?? {}), ([, shape]) => shape).map(([code]) => code);
}

/** The fields of the given objects. */
export function sitesIn(all: readonly ObjectSite[]): FieldSite[] {
  return all.flatMap(({ path, fields, code }) => fields.map((field) => ({ path: [...path, field.name], field, code })));
}
