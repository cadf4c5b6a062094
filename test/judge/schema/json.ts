import type { ValidateFunction } from 'ajv';
import type { DataValidateFunction } from 'ajv/dist/types/index.js';

/** ajv keyword `json`: the text is JSON whose value `isValid` accepts. */
export function compileJson(isValid: ValidateFunction): (text: string) => boolean {
  return (text) => {
    const value = parse(text);
    return value !== undefined && isValid(value);
  };
}

/** ajv keyword `jsonItems`: each item of the JSON list in the text is one of `values`. Reports each that isn't, as a notice. */
export function compileJsonItems(values: readonly string[]): DataValidateFunction {
  const known = new Set<unknown>(values);
  const check: DataValidateFunction = (text: string) => {
    const items = parse(text);
    check.errors = [];
    if (!Array.isArray(items)) return true;
    for (const [index, item] of items.entries()) {
      if (known.has(item)) continue;
      const params = { index: String(index), code: 'unknown-value', severity: 'notice' };
      check.errors.push({ keyword: 'jsonItems', params });
    }
    return check.errors.length === 0;
  };
  return check;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
