import type { Random } from './random.ts';

const starts = ['/9j/4AAQSkZJRgABAQAASABIAAD', 'iVBORw0KGgoAAAANSUhEUg==', '_-9j_-', 'R0lGOD', 'abc', 'Q', 'QQ=='];
const whiteSpace = [' ', '\n', '\t', '\r\n', ' \n ', '  '];
const noImages = [
  'data:image/jpeg;base64,/9j/4AAQ',
  'DATA:image/png;base64,iVBOR',
  'https://img.example/a.jpg',
  'undefined.',
  'ü9j/4A',
  '/9j/😀AA',
  '/9j/4😀',
  '/9j/4\uD83DAA',
  '/9j /4AA',
  '/9j\n',
  '@/path',
  '*',
  '/9j/4A****',
  '/9j/4****',
  '[object Object]',
];

export function goodImage(random: Random): string {
  return random.pick(starts) + random.text('ABCDwxyz0189+/', random.below(40));
}

export function anyImage(random: Random): string {
  const start = random.chance(0.5) ? random.pick(whiteSpace) : '';
  const choice = random.below(6);
  if (choice === 0) return start;
  if (choice < 4) return start + random.pick(noImages);
  return start + goodImage(random);
}
