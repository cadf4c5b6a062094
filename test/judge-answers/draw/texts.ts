import type { Random } from '../../judge/draw/random.ts';

const names = [
  'Li Si',
  '李四',
  '陳大文',
  'ERIKSSON',
  "O'NEIL",
  '?',
  '***AZ',
  '7115 1129 2429',
  'A123456(3)',
  '河南省唐河县滨河街道文峰路1号',
];
const strange = [
  'null',
  '0',
  ' ',
  '"',
  '\\',
  '{}',
  '\u0000',
  '\ud83d\ude00',
  '\ud800',
  '\u2028',
  '</script>',
  'x'.repeat(300),
  '长期',
];

/** A text as a document has it, or a strange one. */
export function drawText(random: Random): string {
  if (random.chance(0.05)) return random.pick(strange);
  return random.chance(0.3) ? random.text('ABCDEFGHJKLM0123456789', 1 + random.below(20)) : random.pick(names);
}
