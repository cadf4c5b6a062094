import type { InitializeEkycRequest, InitializeFaceVerifyRequest } from '../../packages/validators/generated/index.mjs';

/** Values that no explanation may contain. */
export const secrets = { token: 'tok3n-of-ours', user: 'user-4711', meta: 'meta-of-the-device', key: 'LTAI-secret-key' };
export const secret = new RegExp(Object.values(secrets).join('|'));

export const ekyc: InitializeEkycRequest = {
  ProductCode: 'eKYC',
  MerchantBizId: 'order1',
  MetaInfo: JSON.stringify({ deviceModel: secrets.meta }),
  MerchantUserId: secrets.user,
  DocType: '01000000',
  CallbackUrl: 'https://shop.example/done?user=7',
  CallbackToken: secrets.token,
  DocPageConfig: '["01","02"]',
};

export const faceVerify: InitializeFaceVerifyRequest = {
  ProductCode: 'FACE_VERIFY',
  MerchantBizId: 'order2',
  MetaInfo: JSON.stringify({ deviceModel: secrets.meta }),
  MerchantUserId: secrets.user,
  FacePictureBase64: `/9j/${'A'.repeat(50_000)}+/==`,
};

export const started = {
  RequestId: 'R-1',
  Code: 'Success',
  Message: 'success',
  Result: { TransactionId: 'hk-1', TransactionUrl: 'https://verify.example/hk-1' },
};

export const result = (passed: string, subCode: string) => ({
  RequestId: 'R-2',
  Code: 'Success',
  Message: 'success',
  Result: {
    Passed: passed,
    SubCode: subCode,
    ExtFaceInfo: JSON.stringify({ facePassed: passed, faceImg: '/9j/4AAQSkZJRg==' }),
  },
});

export const unfinished = { RequestId: 'R-3', Code: 'ProcessNotCompleted', Message: 'Not yet.' };
export const throttled = { RequestId: 'R-4', Code: 'Throttling.Api', Message: 'API request is blocked.', HostId: 'h' };
