import type { VerificationResult } from '@idv-protocol/client/flow';
import { findSubCode } from '@idv-protocol/types';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { businessIdOfUser } from '../../lib/session';
import { verification } from '../../lib/verification';

export const metadata = { title: 'Your verification' };

const again = (
  <p>
    <Link href="/">Try again</Link>
  </p>
);

const words: Record<VerificationResult['kind'], { readonly title: string; readonly text: ReactNode }> = {
  passed: { title: 'You are verified', text: <p>Your account is open.</p> },
  failed: { title: 'We could not verify you', text: <p>Please write to help@shop.example.</p> },
  inconsistent: { title: 'Somebody will look at it', text: <p>You will hear from us within a day.</p> },
  unfinished: { title: 'Not finished yet', text: <p>This page reloads every two seconds.</p> },
  lost: { title: 'Something went wrong', text: again },
  'not-found': { title: 'There is no verification', text: again },
  error: { title: 'Something went wrong', text: <p>Please come back in a few minutes.</p> },
  aborted: { title: 'Something went wrong', text: again },
};

// The query of this address is not used, because anybody could have written it.
export default async function ResultPage() {
  const businessId = await businessIdOfUser();
  const result: VerificationResult = businessId === undefined ? { kind: 'not-found' } : await verification.result(businessId);
  const { title, text } = words[result.kind];
  const mayRetry = result.kind === 'failed' && findSubCode(result.subCode)?.userMayRetry;
  return (
    <>
      {result.kind === 'unfinished' && <meta httpEquiv="refresh" content="2" />}
      <h1>{title}</h1>
      <div role="status">{mayRetry ? again : text}</div>
    </>
  );
}
