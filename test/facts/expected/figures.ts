// Numbers counted by hand on the provider's pages: the outputs must agree with the pages, not only with the spec. Fields whose
// sources aren't pages are counted separately, from the SDK and the pages for browsers. A new fact is counted here,
// and nowhere else.

/**
 * `parameters` and `required`: as the call's own page has them. `elsewhere`: parameters that only upstream sources give to the
 * call. `undescribed`: parameters that only the SDK has, the same for every product.
 */
export const calls = [
  {
    type: 'InitializeEkyc',
    page: 'products/ekyc.md',
    parameters: 18,
    required: 5,
    elsewhere: 6,
    undescribed: 33,
    returnCodes: 9,
  },
  {
    type: 'InitializeIdOcr',
    page: 'products/id-ocr.md',
    parameters: 17,
    required: 5,
    elsewhere: 0,
    undescribed: 33,
    returnCodes: 9,
  },
  {
    type: 'InitializeFaceVerify',
    page: 'products/face-verify.md',
    parameters: 13,
    required: 4,
    elsewhere: 3,
    undescribed: 33,
    returnCodes: 12,
  },
  {
    type: 'CheckResult',
    page: 'operations/check-result.md',
    parameters: 3,
    required: 2,
    elsewhere: 0,
    undescribed: 2,
    returnCodes: undefined,
  },
] as const;

/** What is inside `Result`: on the call's own page, from upstream sources, and from the SDK alone. */
export const results = [
  { type: 'InitializeEkyc', page: ['TransactionId', 'Protocol'], elsewhere: ['TransactionUrl'], undescribed: ['ClientCfg'] },
  { type: 'InitializeIdOcr', page: ['TransactionId', 'TransactionUrl', 'Protocol'], elsewhere: [], undescribed: ['ClientCfg'] },
  {
    type: 'InitializeFaceVerify',
    page: ['TransactionId'],
    elsewhere: ['TransactionUrl', 'Protocol'],
    undescribed: ['ClientCfg'],
  },
  {
    type: 'CheckResult',
    page: ['Passed', 'SubCode', 'ExtFaceInfo', 'ExtIdInfo'],
    elsewhere: [],
    undescribed: ['EkycResult', 'ExtBasicInfo', 'ExtInfo', 'ExtRiskInfo', 'ExtSourceInfo'],
  },
] as const;

/** Fields inside the objects and the JSON text of results. */
export const payloads = [
  // Twelve in the table, one more in its example.
  { type: 'ExtFaceInfo', page: 'payloads/ext-face-info.md', fields: 12 + 1 },
  { type: 'ExtIdInfo', page: 'payloads/ext-id-info.md', fields: 8 },
] as const;

export const docTypes = [
  '00000001',
  '00000006',
  '00000007',
  '00000008',
  '00000009',
  '000000011',
  '000000012',
  '01000000',
] as const;

export const subCodes = ['200', '201', '202', '204', '205', '206', '207', '209', '212'] as const;

export const photoErrors = ['DataDuplication', 'DownloadTimeout', 'NoFaceDetected', 'ToolargeImage', 'UnqualifiedPhoto'] as const;

/** Field sets of the documents' fronts, with as many fields together. */
export const fieldSets = { sets: 7, fields: 64 } as const;

export const limits = [
  ['transaction-lifetime', 30, 'minutes'],
  ['doc-video-retention', 30, 'minutes'],
  ['doc-video-url-lifetime', 15, 'minutes'],
  ['result-retention', 30, 'days'],
  ['device-token-lifetime', 7, 'days'],
  ['quality-check-sdk', '1.2.5', 'version'],
  ['doc-video-length', '1-2', 'seconds'],
  ['face-comparison-threshold', 90, 'score'],
  ['authority-comparison-threshold', 75, 'score'],
] as const;

export const discriminators = { InitializeEkyc: 'eKYC', InitializeIdOcr: 'ID_OCR', InitializeFaceVerify: 'FACE_VERIFY' } as const;

// What is in a message about a person, gone through field by field: a category in the spec that differs is a mistake in one of
// the two.

export const byCategory = {
  biometric: ['FacePictureBase64', 'FacePictureUrl', 'TargetFacePicture', 'TargetFacePictureUrl', 'faceImg', 'docVideoUrl'],
  image: ['idImage', 'idBackImage'],
  name: ['DocName', 'name', 'englishName', 'nameCode', 'surname', 'givenname', 'surnameCN', 'givennameCN'],
  'date-of-birth': ['DateOfBirth', 'birthDate'],
  'document-number': ['DocNo', 'DocumentNumber', 'idNumber', 'passportNo'],
  'document-detail': [
    'DocType',
    'DateOfExpiry',
    'issueDate',
    'currentIssueDate',
    'firstIssueDate',
    'expiryDate',
    'expireDate',
    'placeOfIssue',
    'originOfIssue',
    'countryCode',
  ],
  'personal-detail': [
    'sex',
    'faceAge',
    'faceGender',
    'nationality',
    'placeOfBirth',
    'isPermanent',
    'symbols',
    'address',
    'province',
    'city',
  ],
  'ethnic-origin': ['ethnicity'],
  contact: ['Email', 'Mobile'],
  'user-id': ['MerchantUserId'],
  device: ['MetaInfo'],
  assessment: [
    'Passed',
    'SubCode',
    'EkycResult',
    'resultCode',
    'ExtRiskInfo',
    'passed',
    'subcode',
    'facePassed',
    'faceComparisonScore',
    'authorityComparisonScore',
    'faceAttack',
    'faceAttackScore',
    'faceOcclusion',
    'faceQuality',
    'guardRiskScore',
    'ocrIdPassed',
    'spoofResult',
    'spoofType[]',
  ],
  transaction: ['MerchantBizId', 'TransactionId', 'transactionId', 'RequestId', 'certifyId'],
  secret: ['CallbackToken', 'TransactionUrl', 'Protocol', 'ClientCfg', 'deviceToken'],
  unspecified: ['ExtBasicInfo', 'ExtInfo', 'ExtSourceInfo'],
} as const;

/** Settings and facts about calls. They say nothing about a person. */
export const withoutCategory = [
  // What to do and how
  'ProductCode',
  'SceneCode',
  'IdSpoof',
  'Authorize',
  'SecurityLevel',
  'IdThreshold',
  'Model',
  'DocVideo',
  'AppQualityCheck',
  'ShowGuidePage',
  'DocScanMode',
  'ShowAlbumIcon',
  'ShowOcrResult',
  'EditOcrResult',
  'IsReturnImage',
  'LanguageConfig',
  'StyleConfig',
  // Addresses of the caller's own service
  'CallbackUrl',
  'ReturnUrl',
  // Settings that only the SDK has
  'AutoDocPageConfig',
  'AutoRegistration',
  'ChameleonFrameEnable',
  'Crop',
  'ExperienceCode',
  'ExtraImageControlList',
  'FaceAttributeCheck',
  'FaceGroupCodes',
  'FaceRegisterGroupCode',
  'FaceVerifyThreshold',
  'IdFaceQuality',
  'MRTDInput',
  'Ocr',
  'OcrValueStandard',
  'Pages',
  'ProcedurePriority',
  'ProductFlow',
  'ReturnFaces',
  'ReturnFiveCategorySpoofResult',
  'SaveFacePicture',
  'TemplateConfig',
  'TemplateRanCount',
  'TemplateType',
  'UpdateFaceIfUserExists',
  'UseNFC',
  'VerifyModel',
  // How a call ended
  'Code',
  'Message',
  'HostId',
  'Recommend',
] as const;

/** The retention times on the page, and what they apply to. The first applies to everything without its own. */
export const kept = [
  { of: 'Result', figure: '30 days', limit: 'result-retention' },
  { of: 'Result.ExtFaceInfo.docVideoUrl', figure: '30 minutes', limit: 'doc-video-retention' },
] as const;

const ofSdk = [
  'DateOfBirth',
  'DateOfExpiry',
  'DocName',
  'DocNo',
  'DocumentNumber',
  'Email',
  'Mobile',
  'TargetFacePicture',
  'TargetFacePictureUrl',
] as const;

/** The query parameters of each operation and product that must not be in an access log. */
export const hiddenInQuery = {
  'Initialize eKYC': ['CallbackToken', 'MerchantUserId', 'MetaInfo', ...ofSdk],
  'Initialize ID_OCR': ['CallbackToken', 'MerchantUserId', 'MetaInfo', ...ofSdk],
  'Initialize FACE_VERIFY': ['CallbackToken', 'FacePictureUrl', 'MerchantUserId', 'MetaInfo', ...ofSdk],
  CheckResult: [],
  Callback: ['CallbackToken'],
} as const;
