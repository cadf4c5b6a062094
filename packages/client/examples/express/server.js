import { randomUUID } from 'node:crypto';
import { onCallback } from '@idv-protocol/client/flow';
import express from 'express';
import session from 'express-session';
import { resultPage, startPage } from './pages.js';
import { origin, verification } from './verification.js';
import { sendResponse, toRequest } from './web.js';

const app = express();
app.use(express.urlencoded({ extended: false }));
// In production: your own sessions.
app.use(
  session({
    secret: process.env.SESSION_SECRET ?? 'only-for-this-example',
    cookie: { sameSite: 'lax' },
    resave: false,
    saveUninitialized: false,
  }),
);

app.get('/', (_, response) => response.send(startPage()));

app.post('/verify', async (request, response) => {
  const businessId = randomUUID().replaceAll('-', '');
  const outcome = await verification.start({
    ProductCode: 'eKYC',
    DocType: '01000000',
    MerchantBizId: businessId,
    MerchantUserId: 'user-4711', // your id of the signed-in user
    MetaInfo: request.body.metaInfo,
    ReturnUrl: `${origin}/result`,
  });
  if (outcome.kind !== 'started' || outcome.transactionUrl === undefined) return response.status(503).send(resultPage('error'));
  request.session.businessId = businessId;
  return response.redirect(303, outcome.transactionUrl);
});

// The query of this address is not used, because anybody could have written it.
app.get('/result', async (request, response) => {
  const { businessId } = request.session;
  const result = businessId === undefined ? undefined : await verification.result(businessId);
  response.send(resultPage(result?.kind ?? 'not-found', result && 'subCode' in result ? result.subCode : undefined));
});

app.get('/idv/callback', async (request, response) => {
  await sendResponse(await onCallback(verification, toRequest(request)), response);
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, '127.0.0.1', () => console.log(`The shop is at http://127.0.0.1:${port}`));
