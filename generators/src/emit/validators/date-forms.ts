import { literal } from '../literals.ts';
import { record, type Source } from './source.ts';

/** A form of dates as the runtime has it: checked and turned into ISO 8601 by straight code, without a loop. */
export function dateForm(form: string): Source {
  const checks = Array.from(form, (character, i) => {
    const code = `text.charCodeAt(${i})`;
    return /[yMd]/.test(character) ? `isDigit(${code})` : `${code} === ${character.charCodeAt(0)}`;
  });
  const parts = ['yyyy', 'MM', 'dd'].flatMap((part) => {
    const start = form.indexOf(part);
    return start < 0 ? [] : [{ start, end: start + part.length, part }];
  });
  const isIso = parts.map(({ part }) => part).join('-') === form;
  const slices = parts.map(({ start, end }) => `text.slice(${start}, ${end})`);
  return record({
    form: literal(form),
    is: `(text) => ${[`text.length === ${form.length}`, ...checks].join(' && ')}`,
    toIso: isIso ? '(text) => text' : `(text) => ${slices.join(` + "-" + `)}`,
  });
}
