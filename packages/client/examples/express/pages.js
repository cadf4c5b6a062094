import { findSubCode } from '@idv-protocol/types';

// getMetaInfo() comes from Alibaba Cloud's script for browsers. Without the script, as with the sandbox, no device data is sent.
const start = `
  <p>We need to know that it is you. Have your passport at hand; it takes two minutes.</p>
  <form method="post" action="/verify">
    <input type="hidden" name="metaInfo" value="{}">
    <button>Verify your identity</button>
  </form>
  <script>
    document.forms[0].addEventListener('submit', ({ target }) => {
      if ('getMetaInfo' in window) target.metaInfo.value = JSON.stringify(getMetaInfo());
    });
  </script>`;

export function startPage() {
  return layout('Open an account', start);
}

const again = '<p><a href="/">Try again</a></p>';

/** @type {Record<import('@idv-protocol/client/flow').VerificationResult['kind'], { title: string, text: string }>} */
const results = {
  passed: { title: 'You are verified', text: '<p>Your account is open.</p>' },
  failed: { title: 'We could not verify you', text: '<p>Please write to help@shop.example.</p>' },
  inconsistent: { title: 'Somebody will look at it', text: '<p>You will hear from us within a day.</p>' },
  unfinished: { title: 'Not finished yet', text: '<p>This page reloads every two seconds.</p>' },
  lost: { title: 'Something went wrong', text: again },
  'not-found': { title: 'There is no verification', text: again },
  error: { title: 'Something went wrong', text: '<p>Please come back in a few minutes.</p>' },
  aborted: { title: 'Something went wrong', text: again },
};

/**
 * The page with the result.
 *
 * @param {keyof typeof results} kind
 * @param {string} [subCode] why the verification failed
 */
export function resultPage(kind, subCode) {
  const { title, text } = results[kind];
  const mayRetry = kind === 'failed' && findSubCode(subCode)?.userMayRetry;
  const refresh = kind === 'unfinished' ? '<meta http-equiv="refresh" content="2">' : '';
  return layout(title, `<div role="status">${mayRetry ? again : text}</div>`, refresh);
}

/** @param {string} title @param {string} body */
function layout(title, body, head = '') {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <style>
      :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
      body { margin: 15vh auto; max-width: 28rem; padding: 0 1.5rem }
      button { background: #14532d; border: 0; border-radius: .5rem; color: #fff; font: inherit; padding: .75rem 1.5rem }
    </style>
    ${head}
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${body}
    </main>
  </body>
</html>`;
}
