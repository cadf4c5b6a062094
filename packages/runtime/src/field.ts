import { step, type Path } from './path.ts';
import { notice, reportUnreadable, type Report } from './report.ts';
import { unreadable } from './values.ts';

/** A field of an object under one of its names, or an item of a list. */
export interface Field {
  readonly key: string;
  readonly required: boolean;
  /** Whether its content is JSON text. */
  readonly isText?: boolean;
  /** Whether an empty text is checked, although decoders treat it as absent. */
  readonly takesEmpty?: boolean | undefined;
  /** The accepted values in a few words, if possible. */
  readonly takes?: string | undefined;
  /** Checks a present value in full. */
  readonly check: (report: Report, value: unknown, path: Path) => void;
}

/** The constraints of a field that don't depend on its content. */
export interface Traits {
  readonly required?: boolean;
  /** Characters of a text, or the range of a number. */
  readonly min?: number;
  readonly max?: number;
}

/** A field that causes a notice when it is sent. The text continues a sentence that begins with the field's name. */
export function deprecated(field: Field, says: string): Field {
  return {
    ...field,
    check(report, value, path) {
      if (!report.mode) notice(report, path, 'deprecated', 'another field', value, { says });
      field.check(report, value, path);
    },
  };
}

export function checkValue(report: Report, field: Field, value: unknown, outer: Path | undefined, key = field.key): void {
  const { required, isText, takesEmpty, check } = field;
  if (report.mode && value === '' && !required && !takesEmpty) return;
  const path = step(outer, key, isText);
  if (value === unreadable) reportUnreadable(report, path);
  else check(report, value, path);
}
