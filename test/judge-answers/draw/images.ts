import type { Random } from '../../judge/draw/random.ts';

const jpeg = '/9j/4AAQSkZJRgABAQAAAQABAAD/';
const starts = [jpeg, jpeg, jpeg, 'iVBORw0KGgoAAAANSUhEUgAA', 'R0lGODlhAQABAIAA', 'AAAA', 'Qk02'];
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const noImages = [
  'Base64 format',
  'A Base64-encoded string.',
  'data:image/jpeg;base64,/9j/4AAQ',
  '_9j_4AAQ-',
  '/9j/4AA',
  '/9j/4\nAAQ',
];

/** Base64, mostly short. Decoders may put off long ones. */
export function drawImage(random: Random): string {
  if (random.chance(0.02)) return random.pick(noImages);
  const start = random.pick(starts);
  if (random.chance(0.03)) return start + random.text(alphabet, 64).repeat(100 + random.below(2000));
  return start + random.text(alphabet, 4 * random.below(12)) + random.pick(['', '2Q==', 'ABC=']);
}
