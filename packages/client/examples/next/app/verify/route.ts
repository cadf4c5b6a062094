import { randomUUID } from 'node:crypto';
import { setBusinessId } from '../../lib/session';
import { origin, verification } from '../../lib/verification';

export async function POST(request: Request): Promise<Response> {
  const metaInfo = (await request.formData()).get('metaInfo');
  if (typeof metaInfo !== 'string') return new Response('The field metaInfo is missing.', { status: 400 });
  const businessId = randomUUID().replaceAll('-', '');
  const outcome = await verification.start({
    ProductCode: 'eKYC',
    DocType: '01000000',
    MerchantBizId: businessId,
    MerchantUserId: 'user-4711', // your id of the signed-in user
    MetaInfo: metaInfo,
    ReturnUrl: `${origin}/result`,
  });
  if (outcome.kind !== 'started' || outcome.transactionUrl === undefined)
    return new Response('Please come back in a few minutes.', { status: 503 });
  await setBusinessId(businessId);
  return Response.redirect(outcome.transactionUrl, 303);
}
