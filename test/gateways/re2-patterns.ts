/** Regular expressions that RE2 can read, and those that it can't, each with the expected report. */
export const readable = [
  '^[A-Za-z0-9+/=_-]{6}$',
  '^(?:a|b)*?\\d\\s\\w\\b$',
  '\\x41\\t\\n\\/\\.',
  '[^\\-\\]]',
  '\\p{L}\\p{Lu}\\P{N}',
  'a{2,1000}b{3,}',
] as const;

export const unreadable = [
  ['^(?!00)[0-9]{2}$', 'lookahead (?!00)'],
  ['(?<=a)b', 'lookbehind (?<=a)'],
  ['(a)\\1', 'backreference \\1'],
  ['\\u{1F600}', 'escape \\u{1F600}'],
  ['[\\u4e00-龥]', 'escape \\u4e00'],
  ['\\cA', 'escape \\cA'],
  ['[\\b]', 'escape \\b'],
  ['\\p{Letter}', 'property \\p{Letter}'],
  ['\\p{Script=Greek}', 'property \\p{Script=Greek}'],
  ['[^]', 'empty class [^]'],
  ['a{1001}', 'repetition of more than 1,000 a{1001}'],
] as const;
