import { dateForm } from './date-forms.ts';
import { decodedMessages } from './decoded.ts';
import type { Protocol } from './protocol.ts';

/** The date formats of the protocol, and a common one that decoders accept everywhere. */
export function knownDateForms(protocol: Protocol): string[] {
  const formats = decodedMessages(protocol).flatMap(({ fields }) => fields.flatMap((field) => field.formats));
  return [...new Set([...formats, 'yyyy/MM/dd'])].filter((format) => format !== '');
}

/** The formats that a decoder reads for a date: its own, and others with the same parts. The others cause a notice. */
export function readDateForms(formats: readonly string[], known: readonly string[]) {
  const own = formats.filter((format) => format !== '');
  const isoForms = new Set(own.map((format) => dateForm(format).isoForm));
  return { own, others: known.filter((format) => !own.includes(format) && isoForms.has(dateForm(format).isoForm)) };
}
