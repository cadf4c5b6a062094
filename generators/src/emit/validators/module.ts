import type { Json } from '../../model/protocol.ts';
import { literal } from '../literals.ts';
import { adviceName, type Door } from './doors.ts';

/** The source of the package's module, before bundling: a door on each compiled check. */
export function moduleSource(doors: readonly Door[]): string {
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
    `import { discriminated, guard, validator } from 'runtime';`,
    ...lines,
  ].join('\n');
}

function checked({ type, closer, info }: Extract<Door, { kind: 'checked' }>): string {
  const closers = { strict: `strict.${type}`, advice: `published.${adviceName(type)}` };
  const data: Json = { rules: info.rules.map(asJson), advice: info.advice.map(asJson), breach: asJson(info.breach) };
  return `validator(published.${type}, ${closer ? closers[closer] : 'undefined'}, ${literal(data)})`;
}

function discriminated({ field, variants, prevents }: Extract<Door, { kind: 'discriminated' }>): string {
  const entries = variants.map(([value, type]) => `${JSON.stringify(value)}: validate${type}`);
  return `discriminated(${JSON.stringify(field)}, { ${entries.join(', ')} }, ${JSON.stringify(prevents)})`;
}

function asJson(record: object): Json {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
}
