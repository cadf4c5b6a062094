import type { Random } from '../../judge/draw/random.ts';
import { Entries, write } from './draft.ts';
import { plainStyle } from './style.ts';

const codes = [
  'MissingParameter',
  'InvalidParameter',
  'Throttling.Api',
  'Throttling.User',
  'ProcessNotCompleted',
  'TransactionIdInvalid',
  'SignatureDoesNotMatch',
  'NoPermission',
  'Unheard.Of',
  'success',
];

/** The body of a call that failed. */
export function drawErrorBody(random: Random): string {
  const body = new Entries([
    ['RequestId', random.pick(['130A2C10-B9EE-4D84-88E3-5384FF039795', '', 'R'])],
    ['Code', random.pick(codes)],
    ['Message', 'Something went wrong.'],
  ]);
  if (random.chance(0.5)) body.set('HostId', 'cloudauth-intl.cn-hongkong.aliyuncs.com');
  if (random.chance(0.3)) body.set('Recommend', 'https://next.api.alibabacloud.com/troubleshoot');
  if (random.chance(0.2)) body.set('AccessDeniedDetail', new Entries([['AuthAction', 'antcloudauth:CheckResult']]));
  if (random.chance(0.3)) body.set('Result', random.pick([null, '', new Entries()]));
  return write(body, plainStyle);
}
