import type { DocType } from '../../../packages/validators/generated/index.mjs';

/** A body that integrators have received, and the expected result. */
export interface ResponseCase {
  readonly what: string;
  readonly docType?: DocType;
  readonly body: object;
  /** The relevant part of the decoded value. */
  readonly has: object;
  readonly notices: readonly string[];
  readonly outcome: string;
}

export const responseCases: readonly ResponseCase[] = [
  {
    what: 'a sex in words',
    docType: '00000009',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'N',
        SubCode: '205',
        ExtFaceInfo: '{"faceAttack":"N","faceComparisonScore":52.57,"facePassed":"N","authorityComparisonScore":80.39}',
        ExtIdInfo:
          '{"ocrIdInfo":{"expiryDate":"","originOfIssue":"Exit and Entry Administration of the Ministry of Public Security","englishName":"LI SI","sex":"Male","name":"Li Si","idNumber":"H11111112","issueDate":"2013-01-02","birthDate":"1990-02-21"},"ocrIdPassed":"N","spoofInfo":{"spoofResult":"Y","spoofType":["SCREEN_REMARK"]}}',
      },
    },
    has: {
      code: 'Success',
      result: {
        passed: false,
        subCode: { code: '205' },
        extFaceInfo: { facePassed: false, faceComparisonScore: 52.57, faceAttack: false, authorityComparisonScore: 80.39 },
        extIdInfo: {
          ocrIdPassed: false,
          ocrIdInfo: {
            name: 'Li Si',
            englishName: 'LI SI',
            sex: 'Male',
            birthDate: '1990-02-21',
            idNumber: 'H11111112',
            issueDate: '2013-01-02',
            originOfIssue: 'Exit and Entry Administration of the Ministry of Public Security',
          },
          spoofInfo: { spoofResult: true, spoofType: ['SCREEN_REMARK'] },
        },
      },
    },
    notices: ['unknown-value Result.ExtIdInfo › ocrIdInfo › sex'],
    outcome: 'failed',
  },
  {
    what: 'the two sides of a Mainland China ID card',
    docType: '00000001',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'Y',
        SubCode: '200',
        ExtFaceInfo: '{"facePassed":"Y","faceComparisonScore":97.1}',
        ExtIdInfo:
          '{"ocrIdPassed":"Y","ocrIdInfo":{"name":"李四","sex":"男","ethnicity":"汉","birthDate":"1990-02-21","idNumber":"110101199002210000","address":"XXX省XX市","province":"","city":""},"ocrIdBackInfo":{"originOfIssue":"Tanghe County Public Security Bureau","issueDate":"20230102","expireDate":"20330102"}}',
      },
    },
    has: {
      code: 'Success',
      result: {
        passed: true,
        subCode: { code: '200' },
        extFaceInfo: { facePassed: true, faceComparisonScore: 97.1 },
        extIdInfo: {
          ocrIdPassed: true,
          ocrIdInfo: {
            name: '李四',
            sex: '男',
            ethnicity: '汉',
            birthDate: '1990-02-21',
            idNumber: '110101199002210000',
            address: 'XXX省XX市',
          },
          ocrIdBackInfo: {
            originOfIssue: 'Tanghe County Public Security Bureau',
            issueDate: '2023-01-02',
            expireDate: '2033-01-02',
          },
        },
      },
    },
    notices: ['unknown-value Result.ExtIdInfo › ocrIdInfo › sex'],
    outcome: 'passed',
  },
  {
    what: 'a card that never expires',
    docType: '00000001',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'Y',
        SubCode: '200',
        ExtIdInfo:
          '{"ocrIdPassed":"Y","ocrIdInfo":{"name":"李四","idNumber":"110101196002210000","birthDate":"1960-02-21","sex":"M"},"ocrIdBackInfo":{"originOfIssue":"X","issueDate":"20080102","expireDate":"长期"}}',
      },
    },
    has: {
      code: 'Success',
      result: {
        passed: true,
        subCode: { code: '200' },
        extIdInfo: {
          ocrIdPassed: true,
          ocrIdInfo: { name: '李四', sex: 'M', birthDate: '1960-02-21', idNumber: '110101196002210000' },
          ocrIdBackInfo: { originOfIssue: 'X', issueDate: '2008-01-02', expireDate: 'never' },
        },
      },
    },
    notices: ['unusual-form Result.ExtIdInfo › ocrIdBackInfo › expireDate'],
    outcome: 'passed',
  },
  {
    what: 'fields of an uncovered product',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'Y',
        SubCode: '200',
        ExtFaceInfo: '{"faceImg":"/9j/4AAQSkZJRgABAQAASABIAAD","facePassed":"Y"}',
        ExtIdInfo:
          '{"ocrIdInfoData":{"01":{"idImage":"/9j/4AAQSkZJRgABAQAASABIAAD","ocrIdInfo":{"surname":"LI","given_names":"SI","passport_number":"E00000000"}}}}',
      },
    },
    has: {
      code: 'Success',
      result: {
        passed: true,
        subCode: { code: '200' },
        extFaceInfo: { facePassed: true, faceImg: { kind: 'image', length: 27, mediaType: 'image/jpeg' } },
        extIdInfo: {},
      },
    },
    notices: ['unknown-field Result.ExtIdInfo › ocrIdInfoData'],
    outcome: 'passed',
  },
  {
    what: 'fields that no page describes',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'Y',
        SubCode: '200',
        EkycResult: 'Y',
        ExtBasicInfo: '{"name":"LI SI","idNumber":"H11111112"}',
        ExtInfo: '{}',
        ExtRiskInfo: '{"deviceRisk":"low"}',
        ExtSourceInfo: '{"govId":1,"fullName":1,"dob":0.9}',
        ExtFaceInfo: '{"faceAttack":"N","faceComparisonScore":52.57,"facePassed":"N","authorityComparisonScore":80.39}',
      },
    },
    has: {
      code: 'Success',
      result: {
        passed: true,
        subCode: { code: '200' },
        extFaceInfo: { facePassed: false, faceComparisonScore: 52.57, faceAttack: false, authorityComparisonScore: 80.39 },
        ekycResult: 'Y',
        extBasicInfo: '{"name":"LI SI","idNumber":"H11111112"}',
        extInfo: '{}',
        extRiskInfo: '{"deviceRisk":"low"}',
        extSourceInfo: '{"govId":1,"fullName":1,"dob":0.9}',
      },
    },
    notices: [
      'not-described Result.EkycResult',
      'not-described Result.ExtBasicInfo',
      'not-described Result.ExtInfo',
      'not-described Result.ExtRiskInfo',
      'not-described Result.ExtSourceInfo',
      'contradiction Result.ExtFaceInfo › facePassed',
    ],
    outcome: 'inconsistent',
  },
  {
    what: 'bytes in the place of JSON text',
    docType: '00000009',
    body: {
      RequestId: '130A2C10-B9EE-4D84-88E3-5384FF039795',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'Y',
        SubCode: '200',
        ExtIdInfo: Buffer.from(
          '{"ocrIdPassed":"Y","ocrIdInfo":{"expiryDate":"","originOfIssue":"Exit and Entry Administration of the Ministry of Public Security","englishName":"LI SI","sex":"M","name":"Li Si","idNumber":"H11111112","issueDate":"2013-01-02","birthDate":"1990-02-21"}}',
        ),
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
        },
      },
    },
    notices: ['unusual-form Result.ExtIdInfo'],
    outcome: 'passed',
  },
  {
    what: 'a face that failed though the verification passed',
    docType: '00000009',
    body: {
      RequestId: 'R',
      Code: 'Success',
      Message: 'success',
      Result: {
        Passed: 'Y',
        SubCode: '200',
        ExtFaceInfo: '{"faceAttack":"N","faceComparisonScore":52.57,"facePassed":"N","authorityComparisonScore":80.39}',
        ExtIdInfo:
          '{"ocrIdPassed":"Y","ocrIdInfo":{"expiryDate":"","originOfIssue":"Exit and Entry Administration of the Ministry of Public Security","englishName":"LI SI","sex":"M","name":"Li Si","idNumber":"H11111112","issueDate":"2013-01-02","birthDate":"1990-02-21"}}',
      },
    },
    has: {
      code: 'Success',
      result: {
        passed: true,
        subCode: { code: '200' },
        extFaceInfo: { facePassed: false, faceComparisonScore: 52.57, faceAttack: false, authorityComparisonScore: 80.39 },
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
        },
      },
    },
    notices: ['contradiction Result.ExtFaceInfo › facePassed'],
    outcome: 'inconsistent',
  },
];
