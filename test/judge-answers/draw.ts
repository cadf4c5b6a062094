import type { DocType } from '../../packages/validators/generated/types.mjs';
import { Random } from '../judge/draw/random.ts';
import { assemble } from './draw/assemble.ts';
import { damage } from './draw/damage.ts';
import { drawErrorBody } from './draw/error-body.ts';
import { write } from './draw/draft.ts';
import { mutate } from './draw/mutate.ts';
import { goodParts } from './draw/parts.ts';
import { drawStyle } from './draw/style.ts';
import { fronts } from './facts/documents.ts';

export interface Drawn {
  readonly body: string;
  readonly docType: DocType | undefined;
}

/** Draws the body of one answer of CheckResult. The same arguments give the same body. */
export function draw(seed: number, index: number): Drawn {
  const random = new Random(seed, index);
  const document = random.pick([...fronts.keys()]);
  const docType = askedFor(random, document);
  if (random.chance(0.03)) return { body: drawErrorBody(random), docType };
  const parts = goodParts(random, document);
  const changes = random.chance(0.4) ? 0 : 1 + random.below(4);
  for (let change = 0; change < changes; change++) mutate(random, random.pick([...parts.values()]));
  return { body: disguise(random, write(assemble(random, parts), drawStyle(random))), docType };
}

/** The document that the caller asks for is mostly the one that comes. */
function askedFor(random: Random, document: DocType): DocType | undefined {
  if (random.chance(0.15)) return undefined;
  return random.chance(0.05) ? random.pick([...fronts.keys()]) : document;
}

function disguise(random: Random, body: string): string {
  if (random.chance(0.9)) return body;
  const choice = random.below(7);
  if (choice === 0) return `\uFEFF${body}`;
  if (choice === 1) return JSON.stringify(body);
  if (choice === 2) return damage(random, body);
  if (choice === 3) return JSON.stringify(damage(random, body));
  if (choice === 4) return ` \r\n\t${body}\n`;
  if (choice === 5) return `[${body}]`;
  return random.pick([
    '',
    ' ',
    'null',
    '[]',
    '{}',
    '"',
    '""',
    '"x"',
    '0',
    'true',
    '<html></html>',
    '{"a":1,}',
    'undefined',
    '[object Object]',
    'NaN',
    '"null"',
    '"{}"',
  ]);
}
