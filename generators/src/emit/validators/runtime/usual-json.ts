import type { Field } from './field.ts';
import { jsonFault } from './json-fault.ts';
import type { Path } from './path.ts';
import { add, newReport, notice, type Report } from './report.ts';
import type { Shape } from './shape.ts';
import { lookAtItems } from './text-kinds.ts';
import type { TextKind } from './text-field.ts';
import { isHolder, parsed } from './values.ts';

// JSON text that is sent. The service may take other texts as well, so whatever is unusual about one is a notice.

/** JSON text of an object or a list, or of a shape. */
export function usualJson(inside?: () => Shape): TextKind {
  return kind('JSON text', (report, value, path) => inside?.().look(report, value, path));
}

/** JSON text of a list. */
export function usualJsonList(item: Field): TextKind {
  return kind('JSON text of a list', (report, value, path) => lookAtItems(report, item, value, path), isItem);

  /** Whether a text is a known item, without the list around it. */
  function isItem(text: string, path: Path): boolean {
    const { issues, notices, ...report } = newReport();
    item.look({ ...report, issues, notices }, text, path);
    return item.takes !== undefined && issues.length + notices.length === 0;
  }
}

type Look = (report: Report, value: unknown, path: Path) => void;

function kind(usual: string, look: Look, isItem?: (text: string, path: Path) => boolean): TextKind {
  return {
    json: 'JSON text',
    look(report, text, path) {
      if (text === '') return;
      const value = parsed(text);
      const unusual = (says: string) => notice(report, path, 'unusual-form', usual, text, { isHidden: true, says });
      if (value === undefined) {
        if (isItem?.(text, path)) return unusual(`is usually ${usual}: ${JSON.stringify([text])}`);
        return unusual(`is not JSON (${jsonFault(text)}); it is usually ${usual}`);
      }
      if (typeof value === 'string' && isHolder(parsed(value))) return unusual(`was stringified twice; it is usually ${usual}`);
      if (!isHolder(value)) return unusual(`is JSON of neither an object nor a list; it is usually ${usual}`);
      const inside = newReport(undefined, report.breach);
      look(inside, value, path);
      const [first] = inside.issues;
      if (first) unusual(`is unusual inside; it is usually ${usual}. ${first.message}`);
      else add(report.notices, inside.notices);
    },
  };
}
