import { dateForm } from '../date-forms.ts';
import type { Document, Field, Json, Message } from '../protocol.ts';
import type { DocumentSample, JsonObject } from './scenario.ts';

/** Sample fields for every document, by code and shape. */
export function documentSamples(documents: readonly Document[]): Record<string, Record<string, DocumentSample>> {
  return Object.fromEntries(
    documents.flatMap(({ codes, shapes }) => {
      const samples = Object.fromEntries(shapes.map(({ shape, message }) => [shape, sampleOf(message)]));
      return codes.map((code) => [code, samples]);
    }),
  );
}

function sampleOf({ examples, fields }: Message): DocumentSample {
  const read = examples[0]?.value ?? Object.fromEntries(fields.map((field) => [field.name, invented(field)]));
  return { read, edited: edited(read, fields) };
}

/** Appends a mark to the first name of the document, as if the user had edited it; to the first text if it has no name. */
function edited(read: JsonObject, fields: readonly Field[]): JsonObject {
  const texts = fields.filter(({ name, holds }) => holds === 'text' && typeof read[name] === 'string');
  const changed = texts.find(({ data }) => data === 'name') ?? texts[0];
  const value = changed && read[changed.name];
  return changed && typeof value === 'string' ? { ...read, [changed.name]: `${value} EDITED` } : read;
}

/** The example of a field, or an invented value. */
function invented({ name, type, values, example, formats, length }: Field): Json {
  if (example !== undefined) return example;
  if (values[0]) return values[0].value;
  const [format] = formats;
  if (format !== undefined) return inForm(format);
  if (type === 'string') return `SAMPLE ${name}`.slice(0, length?.max);
  return type === 'boolean' ? true : type === 'list' ? [] : type === 'object' ? {} : 1;
}

function inForm(format: string): string {
  return dateForm(format).form.replace('yyyy', '1990').replaceAll(/MM|dd/g, '01');
}
