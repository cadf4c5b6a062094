import { dateForm } from './date-forms.ts';
import { decodedMessages } from './decoded.ts';
import type { Protocol } from './protocol.ts';

/** The forms in which the protocol has dates, and one that is so common that dates come in it anyway. */
export function knownDateForms(protocol: Protocol): string[] {
  const formats = decodedMessages(protocol).flatMap(({ fields }) => fields.flatMap((field) => field.formats));
  return [...new Set([...formats, 'yyyy/MM/dd'])].filter((format) => format !== '');
}

/** The forms in which a date is read: its own, and others that say as much. Those that aren't its own are noticed. */
export function readDateForms(formats: readonly string[], known: readonly string[]) {
  const own = formats.filter((format) => format !== '');
  const isoForms = new Set(own.map((format) => dateForm(format).isoForm));
  return { own, others: known.filter((format) => !own.includes(format) && isoForms.has(dateForm(format).isoForm)) };
}
