import { literal } from '../literals.ts';
import type { CheckedDoor, DiscriminatedDoor, Door } from './doors.ts';
import type { RuleInfo } from './runtime/issues.ts';

/** The source of the package's module, before bundling: a door on each compiled check. */
export function moduleSource(doors: readonly Door[], rules: Readonly<Record<string, RuleInfo>>): string {
  const lines = doors.map((door) => {
    const validate = door.kind === 'checked' ? checked(door) : discriminated(door);
    return [
      `export const validate${door.type} = /* @__PURE__ */ ${validate};`,
      `export const is${door.type} = /* @__PURE__ */ guard(validate${door.type});`,
    ].join('\n');
  });
  return [
    `import * as published from 'checks:published';`,
    `import * as strict from 'checks:strict';`,
    `import * as advice from 'checks:advice';`,
    `import { discriminated, guard, validator } from 'runtime';`,
    `const rules = ${literal(toJson(rules))};`,
    ...lines,
  ].join('\n');
}

function checked({ type, closer, breach }: CheckedDoor): string {
  return `validator(published.${type}, ${closer ? `${closer}.${type}` : 'undefined'}, rules, ${literal({ ...breach })})`;
}

function discriminated({ field, variants, breach }: DiscriminatedDoor): string {
  const entries = variants.map(([value, type]) => `${JSON.stringify(value)}: validate${type}`);
  return `discriminated(${JSON.stringify(field)}, { ${entries.join(', ')} }, ${literal({ ...breach })})`;
}

function toJson(rules: Readonly<Record<string, RuleInfo>>) {
  return Object.fromEntries(Object.entries(rules).map(([key, info]) => [key, { ...info }]));
}
