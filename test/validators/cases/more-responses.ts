import type { ResponseCase } from './responses.ts';

export const moreResponseCases: readonly ResponseCase[] = [
  {
    what: 'JSON with a comma too many',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: { Passed: 'N', SubCode: '212', ExtIdInfo: '{"ocrIdPassed":"N","spoofInfo":{"spoofResult":"Y",}}' },
    },
    has: { code: 'Success', result: { passed: false, subCode: { code: '212' } } },
    notices: ['not-json Result.ExtIdInfo'],
    outcome: 'failed',
  },
  {
    what: 'a return code in lower case',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'success',
      Message: 'success',
      Result: { Passed: 'Y', SubCode: '200' },
    },
    has: { code: 'success', result: { passed: true, subCode: { code: '200' } } },
    notices: ['unknown-value Code', 'contradiction Code'],
    outcome: 'inconsistent',
  },
  {
    what: 'a score in words',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'Y',
        SubCode: '200',
        ExtFaceInfo:
          '{"facePassed":"Y","faceAge":18,"faceGender":"M","faceComparisonScore":"98","faceAttackScore":"99","faceQuality":"HIGH"}',
      },
    },
    has: {
      code: 'Success',
      result: {
        passed: true,
        subCode: { code: '200' },
        extFaceInfo: { facePassed: true, faceComparisonScore: 98, faceAge: '18', faceGender: 'M', faceAttackScore: 99 },
      },
    },
    notices: ['wrong-type Result.ExtFaceInfo › faceQuality', 'unusual-form Result.ExtFaceInfo › faceAge'],
    outcome: 'passed',
  },
  {
    what: 'a name that could not be read',
    docType: '00000009',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'Y',
        SubCode: '200',
        ExtIdInfo:
          '{"ocrIdPassed":"Y","ocrIdInfo":{"expiryDate":"","originOfIssue":"Exit and Entry Administration of the Ministry of Public Security","englishName":"?","sex":"M","name":"Li Si","idNumber":"H11111112","issueDate":"2013-01-02","birthDate":"1990-02-21"}}',
      },
    },
    has: {
      code: 'Success',
      result: {
        passed: true,
        subCode: { code: '200' },
        extIdInfo: {
          ocrIdPassed: true,
          ocrIdInfo: {
            name: 'Li Si',
            englishName: '?',
            sex: 'M',
            birthDate: '1990-02-21',
            idNumber: 'H11111112',
            issueDate: '2013-01-02',
            originOfIssue: 'Exit and Entry Administration of the Ministry of Public Security',
          },
        },
      },
    },
    notices: [],
    outcome: 'passed',
  },
  {
    what: 'fields that the user has edited',
    docType: '00000009',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'Y',
        SubCode: '200',
        ExtIdInfo:
          '{"ocrIdPassed":"Y","ocrIdInfo":"{\\"expiryDate\\":\\"\\",\\"originOfIssue\\":\\"Exit and Entry Administration of the Ministry of Public Security\\",\\"englishName\\":\\"LI SI\\",\\"sex\\":\\"M\\",\\"name\\":\\"Li Si\\",\\"idNumber\\":\\"H11111112\\",\\"issueDate\\":\\"2013-01-02\\",\\"birthDate\\":\\"1990-02-21\\"}","ocrIdEditInfo":"{\\"expiryDate\\":\\"\\",\\"originOfIssue\\":\\"Exit and Entry Administration of the Ministry of Public Security\\",\\"englishName\\":\\"LI SI\\",\\"sex\\":\\"M\\",\\"name\\":\\"Zhang San\\",\\"idNumber\\":\\"H11111112\\",\\"issueDate\\":\\"2013-01-02\\",\\"birthDate\\":\\"\\"}"}',
      },
    },
    has: {
      code: 'Success',
      result: {
        passed: true,
        subCode: { code: '200' },
        extIdInfo: {
          ocrIdPassed: true,
          ocrIdInfo: {
            name: 'Li Si',
            englishName: 'LI SI',
            sex: 'M',
            birthDate: '1990-02-21',
            idNumber: 'H11111112',
            issueDate: '2013-01-02',
            originOfIssue: 'Exit and Entry Administration of the Ministry of Public Security',
          },
          ocrIdEditInfo: {
            name: 'Zhang San',
            englishName: 'LI SI',
            sex: 'M',
            idNumber: 'H11111112',
            issueDate: '2013-01-02',
            originOfIssue: 'Exit and Entry Administration of the Ministry of Public Security',
          },
        },
      },
    },
    notices: [],
    outcome: 'passed',
  },
  {
    what: 'a failure without details',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: { Passed: 'N', SubCode: '206' },
    },
    has: { code: 'Success', result: { passed: false, subCode: { code: '206' } } },
    notices: [],
    outcome: 'failed',
  },
  {
    what: 'a verification that is not finished',
    body: { RequestId: 'R', Code: 'ProcessNotCompleted', Message: 'x', Result: null },
    has: { code: 'ProcessNotCompleted' },
    notices: [],
    outcome: 'unfinished',
  },
];
