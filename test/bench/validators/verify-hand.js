// The hand-written check is the measure of all others: it has to give what ours gives, whatever is wrong with one field.
import { isDeepStrictEqual } from 'node:util';
import { Stop } from '../stop.js';
import { handFile, packageFile } from './contenders/modules.js';
import { inSdkNames, invalid, noticed, products, valid } from './samples/requests.js';
import { bundle, load, writeModule } from './workshop.js';

const oddities = [
  undefined,
  null,
  '',
  'y',
  '1',
  '01',
  'x'.repeat(50),
  'a-b',
  'KYC_GLOBAL',
  '{',
  '[1]',
  '{}',
  '"{}"',
  '["OCR_ID_BAK", "x"]',
  ' /9j/4A',
  'HTTPS://example.com',
  5,
  true,
  false,
  {},
  [],
];
const odd = { ...valid.InitializeEkycRequest, ...valid.InitializeIdOcrRequest, ...valid.InitializeFaceVerifyRequest };
const fields = [
  ...Object.keys(odd),
  'FacePictureBase64',
  'DocPageConfig',
  'LanguageConfig',
  'Authorize',
  'EditOcrResult',
  'ReturnUrl',
  'VerifyModel',
  'Unheard',
  'docType',
  'scene_code',
];

/** Stops the bench where the two differ in anything but the order of the issues and the turn of a sentence. */
export async function verifyHand() {
  // Copies, as in run.js.
  const ours = await load(writeModule('whole package to verify', await bundle(packageFile)));
  const hand = await load(writeModule('check by hand to verify', await bundle(handFile)));
  const inputs = [
    ...[...invalid, ...noticed].map(({ type, input }) => [type, input]),
    ...products.map((type) => [type, inSdkNames(valid[type])]),
    ...products.flatMap((type) => fields.flatMap((field) => oddities.map((value) => [type, { ...valid[type], [field]: value }]))),
    ...products.flatMap((type) => [undefined, null, '', 7, [], {}].map((input) => [type, input])),
  ];
  for (const [type, input] of inputs) {
    const [mine, theirs] = [ours, hand].map((module) => inOrder(module[`validate${type}`](input)));
    if (areAlike(mine, theirs)) continue;
    throw new Stop(
      `The hand-written check in contenders/hand has to give what ours gives for the ${type} ${JSON.stringify(input)}.\n` +
        `Ours:    ${JSON.stringify(mine)}\nBy hand: ${JSON.stringify(theirs)}`,
    );
  }
}

/** Of sentences it is enough that they are as long: making them is work, whatever they say. */
function areAlike(mine, theirs) {
  return isDeepStrictEqual(withoutSentences(mine), withoutSentences(theirs)) && areAsLong(sentences(mine), sentences(theirs));
}

function withoutSentences({ issues, notices, ...rest }) {
  const facts = ({ message: _m, expected: _e, received: _r, ...issue }) => issue;
  return { ...rest, issues: issues.map(facts), notices: notices.map(facts) };
}

function sentences({ issues, notices }) {
  return [...issues, ...notices].flatMap(({ message, expected, received }) => [message, expected, received]);
}

function areAsLong(mine, theirs) {
  return mine.every((sentence, i) => Math.abs(sentence.length - theirs[i].length) < 12);
}

function inOrder({ issues = [], notices = [], ...rest }) {
  return { ...rest, issues: issues.toSorted(byPlace), notices: notices.toSorted(byPlace) };
}

function byPlace(a, b) {
  return `${a.at} ${a.code} ${a.rule}`.localeCompare(`${b.at} ${b.code} ${b.rule}`);
}
