// How long an answer takes, beside a decoder that is written by hand, and beside the calls of JSON.parse that nobody can avoid:
// the body, and the two texts inside it.
import { isDeepStrictEqual } from 'node:util';
import { duration, ours, ratios, row } from '../../row.js';
import { Stop } from '../../stop.js';
import { ownDecoder, peerDecoders } from '../contenders/decoders.js';
import { decode as decodeByHand } from '../contenders/hand/answer.js';
import { hand } from '../contenders/modules.js';
import { groups } from '../../groups.js';
import { measure } from '../measure.js';
import { docType, small, withImage, withUnknownField } from '../samples/answers.js';

const parse = 'JSON.parse';

export async function answerRows(schemas) {
  const { decode, imageBase64 } = await ownDecoder(docType);
  const peers = await peerDecoders(schemas);
  verify(decode, peers);
  const byHand = new Map([
    [hand, (body) => decodeByHand(body) !== undefined],
    [parse, parseAll],
  ]);
  const all = new Map([...byHand, ...peers]);
  const image = new Map([[parse, parseAll]]);
  const readImage = ({ value }) => imageBase64(value.result.extFaceInfo.faceImg).endsWith('JZJ') || true;
  const decoded = (body) => decode(body).ok;
  const cases = [
    { group: groups.answer, what: 'as text', budget: 1.1, body: small, check: decoded, peers: all },
    { group: groups.answer, what: 'with an unknown field', budget: 1.1, body: withUnknownField, check: decoded, peers: all },
    {
      group: groups.answer,
      what: 'with an unknown field, and the notices read',
      body: withUnknownField,
      check: (body) => decode(body).notices.length > 0,
      peers: byHand,
    },
    { group: groups.answer, what: 'as bytes', budget: 1.1, body: bytes(small), check: decoded, peers: byHand },
    {
      group: groups.answer,
      what: 'as text, and a few fields read',
      budget: 1.1,
      body: small,
      check: (body) => readFew(decode(body)),
      peers: new Map([[hand, (body) => readFew({ value: decodeByHand(body) })]]),
    },
    {
      group: groups.imageAnswer,
      what: 'as text, image not read',
      budget: 0.05,
      body: withImage,
      check: decoded,
      peers: new Map([...image, ...peers]),
    },
    {
      group: groups.imageAnswer,
      what: 'as bytes, image not read',
      budget: 0.05,
      body: bytes(withImage),
      check: decoded,
      peers: image,
    },
    {
      group: groups.imageAnswer,
      what: 'as text, image read',
      body: withImage,
      check: (body) => readImage(decode(body)),
      peers: image,
    },
    {
      group: groups.imageAnswer,
      what: 'as bytes, image read',
      body: bytes(withImage),
      check: (body) => readImage(decode(body)),
      peers: image,
    },
  ];
  const rows = [];
  for (const one of cases) rows.push(await answerRow(one));
  return rows;
}

async function answerRow({ group, what, budget, body, check, peers }) {
  // Each a text of its own, so that nothing is remembered from call to call.
  const samples = Array.from({ length: 16 }, () => (typeof body === 'string' ? Buffer.from(body).toString() : body.slice()));
  const subjects = [{ name: ours, check, samples }, ...[...peers].map(([name, check]) => ({ name, check, samples }))];
  const base = peers.has(hand) ? hand : parse;
  const times = await measure(subjects);
  return row(group, what, ratios(times, base), { budget, per: duration(times.get(base)) });
}

const utf8 = new TextDecoder();

function parseAll(body) {
  const { Result } = JSON.parse(typeof body === 'string' ? body : utf8.decode(body));
  const face = JSON.parse(Result.ExtFaceInfo);
  const document = JSON.parse(Result.ExtIdInfo);
  return face.facePassed === document.ocrIdPassed;
}

function readFew({ value }) {
  const { passed, subCode, extFaceInfo, extIdInfo } = value.result;
  return passed && subCode.code === '200' && extFaceInfo.faceComparisonScore > 90 && extIdInfo.ocrIdInfo.name !== '';
}

function bytes(text) {
  return new TextEncoder().encode(text);
}

function verify(decode, peers) {
  for (const body of [small, withUnknownField, withImage, bytes(small), bytes(withImage)]) {
    const { ok, value, notices } = decode(body);
    const hasRead = ok && readFew({ value }) && value.result.extFaceInfo.faceImg.length > 20;
    if (!hasRead) throw new Stop('Ours does not decode an answer that it should.');
    if (notices.length > 0 !== (body === withUnknownField)) throw new Stop('Ours reports other fields than it should.');
  }
  if (!isDeepStrictEqual(plain(decodeByHand(small)), plain(decode(small).value))) {
    throw new Stop('The hand-written decoder gives something else than ours.');
  }
  for (const [name, peer] of peers) {
    const { ExtFaceInfo, ExtIdInfo } = peer(small);
    if (ExtFaceInfo.faceComparisonScore !== 99.99 || ExtIdInfo.ocrIdInfo.name !== 'Li Si') {
      throw new Stop(`${name} does not decode an answer that it should.`);
    }
  }
}

function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
