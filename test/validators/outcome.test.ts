import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCheckResult, imageBase64, imageBytes, outcomeOf } from '../../packages/validators/generated/index.mjs';

const drawn = fc.record({
  Code: fc.constantFrom('Success', 'success', 'InternalError', 'ProcessNotCompleted', 'Novel', '', undefined),
  Passed: fc.constantFrom('Y', 'N', 'y', '', true, 1, null, undefined),
  SubCode: fc.constantFrom('200', '205', '206', '999', 200, '', undefined),
  face: fc.record({ facePassed: fc.constantFrom('Y', 'N', '', undefined), faceAttack: fc.constantFrom('Y', 'N', undefined) }),
  isText: fc.boolean(),
});

test('an outcome is passed only if everything agrees, and never with a contradiction', () => {
  const check = fc.property(drawn, ({ Code, Passed, SubCode, face, isText }) => {
    const ExtFaceInfo = isText ? JSON.stringify(face) : face;
    const decoded = decodeCheckResult({ RequestId: 'R', Code, Result: { Passed, SubCode, ExtFaceInfo } });
    const says200 = SubCode === undefined || SubCode === '' || String(SubCode) === '200';
    const isFaceFine = face.facePassed !== 'N' && face.faceAttack !== 'Y';
    expect(outcomeOf(decoded).kind === 'passed').toBe(Code === 'Success' && Passed === 'Y' && says200 && isFaceFine);
    const contradicts = decoded.notices.some(({ code }) => code === 'contradiction');
    expect(outcomeOf(decoded).kind === 'passed' && contradicts).toBe(false);
  });
  fc.assert(check, { seed: 20220809, numRuns: 3000 });
});

test('a copy of a decoded value has the facts of an image, but never its content', () => {
  const decoded = decodeCheckResult({ Code: 'Success', Result: { Passed: 'Y', ExtFaceInfo: { faceImg: '/9j/4AAQ' } } });
  const value = decoded.ok ? decoded.value : {};
  const image = value.result?.extFaceInfo?.faceImg;
  const facts = { kind: 'image', length: 8, mediaType: 'image/jpeg' };
  const cloned = structuredClone(value).result?.extFaceInfo?.faceImg;
  const spread = image && { ...image };
  expect([image, cloned, spread, JSON.parse(JSON.stringify(image))]).toEqual([facts, facts, facts, facts]);
  expect(JSON.stringify(decoded.ok && decoded.value)).not.toContain('/9j/');
  expect(imageBase64(image)).toBe('/9j/4AAQ');
  expect(imageBytes(image)?.length).toBe(6);
  expect([imageBase64(cloned), imageBytes(cloned), imageBase64(spread), imageBytes(spread)]).toEqual(Array(4).fill(undefined));
});
