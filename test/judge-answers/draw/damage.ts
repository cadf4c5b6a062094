import type { Random } from '../../judge/draw/random.ts';

/** Damages JSON text, mostly so that it's no JSON any more. */
export function damage(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const choice = random.below(8);
  if (choice === 0) return text.slice(0, at);
  if (choice === 1) return text.slice(0, -1);
  if (choice === 2) return text.replace(/\}$/, ',}');
  if (choice === 3) return text.replaceAll('"', "'");
  if (choice === 4) return `${text}x`;
  if (choice === 5) return text.slice(0, at) + random.pick(['"', '\\', ',', '\n', 'NaN', '\u0000']) + text.slice(at);
  if (choice === 6) return text.replace(/"([^"]*)":/, '$1:');
  return `// ${text}`;
}
