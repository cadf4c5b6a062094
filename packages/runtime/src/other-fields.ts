import type { Field, Traits } from './field.ts';
import { issue } from './report.ts';
import { reportNoObject, type Shape } from './shape.ts';
import { checkItems } from './text-kinds.ts';
import { isObject, toBoolean, toNumber } from './values.ts';

// Fields that aren't texts.

export function numberField(
  key: string,
  { required = false, min = -Infinity, max = Infinity }: Traits = {},
  isWhole = false,
): Field {
  return {
    key,
    required,
    check(report, value, path) {
      const number = report.mode || typeof value === 'number' ? toNumber(value) : NaN;
      if (isWhole ? !Number.isInteger(number) : !Number.isFinite(number)) {
        issue(report, path, 'wrong-type', isWhole ? 'a whole number' : 'a number', value);
        return;
      }
      // Larger numbers may have lost digits, so decoders don't return them.
      const safe = report.mode ? Number.MAX_SAFE_INTEGER : Infinity;
      const [least, most] = [Math.max(min, -safe), Math.min(max, safe)];
      if (number < least || number > most) {
        const [words, limit] = number < least ? [`at least ${least}`, least] : [`at most ${most}`, most];
        const advice = Math.abs(limit) === safe ? (report.received?.numberAdvice(number) ?? '') : '';
        issue(report, path, 'out-of-range', words, value, { data: { limit }, says: `must be ${words}${advice}` });
      }
    },
  };
}

export function booleanField(key: string, { required = false }: Traits = {}): Field {
  return {
    key,
    required,
    check(report, value, path) {
      const given = report.mode ? toBoolean(value) : value;
      if (typeof given !== 'boolean') issue(report, path, 'wrong-type', 'true or false', value);
    },
  };
}

export function listField(key: string, { required = false }: Traits = {}, item?: Field): Field {
  return {
    key,
    required,
    check: (report, value, path) => checkItems(report, item, value, path),
  };
}

export function objectField(key: string, { required = false }: Traits = {}, inside?: () => Shape): Field {
  return {
    key,
    required,
    check(report, value, path) {
      if (inside) inside().check(report, value, path);
      else if (!isObject(value)) reportNoObject(report, path, value);
    },
  };
}
