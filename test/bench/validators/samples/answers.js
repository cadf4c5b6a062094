// Bodies of answers, as text.

const face = {
  facePassed: 'Y',
  faceComparisonScore: 99.99,
  faceImg: '/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==',
  faceAttack: 'N',
  faceOcclusion: 'N',
  faceAge: '30',
  faceGender: 'M',
  faceAttackScore: 1.2,
  guardRiskScore: 3.5,
  faceQuality: 95.45,
};

const document = {
  ocrIdPassed: 'Y',
  ocrIdInfo: {
    name: 'Li Si',
    englishName: 'LI SI',
    nameCode: '2621 2448',
    sex: 'M',
    birthDate: '1990-02-21',
    idNumber: 'A1234567',
    currentIssueDate: '2013-01-02',
    isPermanent: 'Y',
    symbols: '***AZ',
  },
  spoofInfo: { spoofResult: 'N', spoofType: [] },
};

/** The code of the document in it. */
export const docType = '00000006';

export const small = answer(face);
export const withUnknownField = answer({ ...face, faceMood: 'calm' });
export const withImage = answer({ ...face, faceImg: '/9j/4AAQSkZJ'.repeat(25_000) });

function answer(faceInfo) {
  return JSON.stringify({
    RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
    Code: 'Success',
    Message: 'success',
    Result: { Passed: 'Y', SubCode: '200', ExtFaceInfo: JSON.stringify(faceInfo), ExtIdInfo: JSON.stringify(document) },
  });
}
