import { checkResultNames } from '../facts/check-result.ts';
import { initializeNames } from '../facts/initialize.ts';
import { checkResultMembers } from '../facts/sdk-members.ts';
import { distance, tolerance } from '../schema/distance.ts';
import { Random } from './random.ts';
import { alphanumeric } from './texts.ts';

const known = [...new Set([...initializeNames, ...checkResultNames, ...checkResultMembers])];
const required = ['ProductCode', 'MerchantBizId', 'MetaInfo', 'MerchantUserId', 'DocType', 'TransactionId'];

/** Names in other case, or with `_` or `-` inside, by the name that they are variants of. */
export const variants = new Map(known.map((name) => [name, variantsOf(name)]));

/** Names that are one typo away from a known one, by that name. None is at the border of being near a required one. */
export const typos = new Map(known.map((name) => [name, typosOf(name)]));

/** Names that resemble no known one, and names of the other operation. */
export const unrelatedNames = [
  'Foo',
  'x',
  '',
  '_',
  '-',
  '__',
  ' ',
  '0',
  'Action',
  'Version',
  'RegionId',
  'AccessKeyId',
  'Signature',
  'UserAgentString',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__proto__',
  'length',
  'Größe',
  '😀',
  '\uD83D',
  'CustomerReferenceNumber',
  'TransactionId',
  'IsReturnImage',
].filter(isClear);

function variantsOf(name: string): string[] {
  const snake = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_');
  const forms = [snake, snake.replaceAll('_', '-'), `_${name}`, `${name}-`, `${name.slice(0, 2)}_${name.slice(2)}`, name];
  const camel = name.charAt(0).toLowerCase() + name.slice(1);
  const all = [...forms.flatMap((form) => [form, form.toLowerCase(), form.toUpperCase()]), camel];
  return [...new Set(all)].filter((form) => !known.includes(form));
}

function typosOf(name: string): string[] {
  const random = new Random(name.length, 7);
  const all: string[] = [];
  for (let place = 0; place < name.length; place++) {
    const [before, character, after] = [name.slice(0, place), name.charAt(place), name.slice(place + 1)];
    all.push(
      before + after,
      before + random.text(alphanumeric, 1) + after,
      before + random.text(alphanumeric, 1) + character + after,
    );
    all.push(before + after.charAt(0) + character + after.slice(1));
  }
  return [...new Set(all)].filter((typo) => !isKnownBut(typo) && isClear(typo));
}

/** Equal to a known name but for case. */
function isKnownBut(name: string): boolean {
  return known.some((other) => other.toLowerCase() === name.toLowerCase());
}

/** Either one typo away from a required name, or clearly too far. */
function isClear(name: string): boolean {
  return required.every((other) => {
    const steps = distance(name.toLowerCase(), other.toLowerCase());
    return steps > tolerance(name) || steps <= 1;
  });
}
