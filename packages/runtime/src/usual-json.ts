import type { Field } from './field.ts';
import type { Finding } from './issue.ts';
import { jsonFault } from './json-fault.ts';
import type { Path } from './path.ts';
import { add, notice, partReport, type Report } from './report.ts';
import type { Shape } from './shape.ts';
import { checkItems } from './text-kinds.ts';
import type { TextKind } from './text-field.ts';
import { isHolder, parsed } from './values.ts';

// JSON text in requests. The service may accept other texts, too, so anything unusual is only a notice.

/** JSON text of an object or a list, or of a shape. */
export function usualJson(inside?: () => Shape): TextKind {
  return kind('JSON text', (report, value, path) => inside?.().check(report, value, path));
}

/** JSON text of a list. `usual` describes it, with an example if there is one. */
export function usualJsonList(item: Field, usual: string): TextKind {
  return kind(usual, (report, value, path) => checkItems(report, item, value, path));
}

function kind(usual: string, check: (report: Report, value: unknown, path: Path) => void): TextKind {
  return {
    json: 'JSON text',
    check(report, text, path) {
      if (text === '') return;
      const value = parsed(text);
      const unusual = (says: string, data?: Finding['data']) => {
        notice(report, path, 'unusual-form', usual, text, { data, says: `is usually ${usual}, but ${says}` });
      };
      if (value === undefined) {
        const { says, data } = jsonFault(text);
        return unusual(`this is not JSON (${says})`, data);
      }
      if (!isHolder(value)) {
        const isTwice = typeof value === 'string' && isHolder(parsed(value));
        return unusual(isTwice ? 'this was stringified twice' : 'this is neither an object nor a list');
      }
      const inside = partReport(report);
      check(inside, value, path);
      const [first] = inside.issues;
      if (first) unusual(first.message);
      else add(report.notices, inside.notices);
    },
  };
}
