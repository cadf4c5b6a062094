import { messages } from '../facts/spec/messages.ts';
import { withValue } from '../facts/spec/samples.ts';
import { asItTravels } from '../facts/spec/wire.ts';
import { answer, base64, docTypeCodes, pack, packings } from '../validators/answers.ts';
import type { Case } from './batch.ts';

/** The examples of the spec, and each example with one field removed, empty, or of another type. */
const messageCases: readonly Case[] = messages.flatMap((message) =>
  message.examples.flatMap(({ value }) => {
    const wire = asItTravels(message, value);
    const changed = message.fields.flatMap(({ path }) => [undefined, '', 7, 'Unlisted'].map((one) => withValue(wire, path, one)));
    return [wire, { ...wire, Unknown: 'x' }, ...changed].flatMap((input) => [
      { name: `validate${message.type}`, args: [input] },
      { name: `validate${message.type}`, args: [input, { strict: true }] },
      { name: 'redact', args: [input] },
    ]);
  }),
);

const [docType = '00000001'] = docTypeCodes;

const bodies: readonly string[] = ['/9j/4AAQ', base64(300_000), `${base64(300_000)}*`].flatMap((picture) =>
  packings.map((packing) => JSON.stringify({ ...pack(answer(docType, picture), packing), Message: '成功 \u{1F600}' })),
);

const decodeCases: readonly Case[] = bodies.flatMap((body) => [
  { name: 'decodeCheckResult', args: [body, { docType }] },
  { name: 'decodeCheckResult', args: [body, { docType }], as: 'bytes' },
  { name: 'decodeCheckResult', args: [body.slice(0, -1)] },
]);

const callback = 'https://shop.example/done?order=7&transactionId=t1&passed=Y&subCode=200&callbackToken=swordfish';

const callbackCases: readonly Case[] = ['swordfish', 'sword', null].flatMap((token) =>
  [undefined, 'a URL' as const].map((as) => ({ name: 'parseCallback', args: [callback, { token }], ...(as && { as }) })),
);

export const cases: readonly Case[] = [...messageCases, ...decodeCases, ...callbackCases, { name: 'redact', args: [callback] }];
