import type { Random } from './random.ts';

const rests = ['shop.example/done', 'www.aliyun.com?callbackToken=1&passed=Y', 'xn--bcher-kva.example:8443/ü?a=b#c', '', '😀'];
const schemes = ['https://', 'HTTPS://', 'Https://', 'hTTpS://', 'http://', 'HTTP://', 'Http://'];
const otherStarts = [
  'ftp://',
  'httpss://',
  'https:/',
  'https:',
  '//',
  '',
  ' https://',
  '\nhttps://',
  'https//',
  'xhttps://',
  'data:image/png;base64,',
];

export function goodAddress(random: Random): string {
  return `https://${random.pick(rests)}`;
}

export function anyAddress(random: Random): string {
  return random.pick(random.chance(0.6) ? schemes : otherStarts) + random.pick(rests);
}
