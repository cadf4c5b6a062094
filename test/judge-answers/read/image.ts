import { NumberText, type Json } from '../json/json.ts';
import { perhaps, settled, unread, type Outcomes } from './outcome.ts';

/** An image in the form in which it's compared. */
export function imageLeaf(length: number, mediaType: string | undefined): string {
  return `image, ${length} characters, ${mediaType ?? 'unknown'}`;
}

/** First characters of Base64 -> what the bytes are. A GIF begins with its name, as does a PNG after one byte. */
const beginnings: readonly (readonly [string, string])[] = [
  ['/9j/', 'image/jpeg'],
  ['iVBORw0KGgo', 'image/png'],
  ['R0lGOD', 'image/gif'],
];

export function readImage(json: Json): Outcomes {
  // A number may be in the place of any text. Nobody says whether it's an image then.
  if (json instanceof NumberText) return perhaps(imageLeaf(String(Number(json.text)).length, undefined));
  if (typeof json !== 'string') return unread;
  const [, mediaType] = beginnings.find(([beginning]) => json.startsWith(beginning)) ?? [];
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(json)) return perhaps(imageLeaf(json.length, mediaType));
  if (mediaType === 'image/jpeg' || mediaType === undefined) return settled(imageLeaf(json.length, mediaType));
  // Only JPEG is named; whether others are recognized isn't settled.
  const named = { value: imageLeaf(json.length, mediaType), notice: 'none' } as const;
  return [named, { value: imageLeaf(json.length, undefined), notice: 'none' }];
}
