import { step, type Path } from './path.ts';
import { notice, tellUnreadable, type Report } from './report.ts';
import { unreadable } from './values.ts';

/** A field of an object, under one of its names, or the item of a list. */
export interface Field {
  readonly key: string;
  readonly required: boolean;
  /** What is inside is in a text of JSON. */
  readonly isText?: boolean;
  /** An empty text is looked at, too, where decoders take it for nothing. */
  readonly takesEmpty?: boolean | undefined;
  /** What it takes, where that can be said in a few words. */
  readonly takes?: string | undefined;
  /** Looks closely at a value that is there. */
  readonly look: (report: Report, value: unknown, path: Path) => void;
}

/** What is known of a field, whatever is in it. */
export interface Traits {
  readonly required?: boolean;
  /** Characters of a text, or the range of a number. */
  readonly min?: number;
  readonly max?: number;
}

/** A field that is noticed when it is sent: what it says is how its name goes on in a sentence. */
export function deprecated(field: Field, says: string): Field {
  return {
    ...field,
    look(report, value, path) {
      if (!report.manner) notice(report, path, 'deprecated', 'another field', value, { says });
      field.look(report, value, path);
    },
  };
}

export function lookAt(report: Report, field: Field, value: unknown, outer: Path | undefined, key = field.key): void {
  const { required, isText, takesEmpty, look } = field;
  if (report.manner && value === '' && !required && !takesEmpty) return;
  const path = step(outer, key, isText);
  if (value === unreadable) tellUnreadable(report, path);
  else look(report, value, path);
}
