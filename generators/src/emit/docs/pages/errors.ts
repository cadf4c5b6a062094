import { whoInWords } from '../../../model/phrases.ts';
import type { Failure, Protocol } from '../../../model/protocol.ts';
import { explainsErrors } from '../../validators/explain.ts';
import { bullets, codeBlock, table } from '../content/blocks.ts';
import { line, literal, text } from '../content/inline.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';

/** What a failed call means, for any kind of error. No page if the spec has no facts about failed calls. */
export function errorsPages(site: Site): Page[] {
  if (!explainsErrors(site.protocol)) return [];
  return [
    makePage(site, {
      place: places.errors,
      title: 'Errors',
      summary: 'What went wrong with a call, who must act, and whether repeating the call helps and is safe.',
      origin: '',
      sections: (view) => [explained(view), kinds(), clients(), repeated(view), secrets(view.protocol)],
    }),
  ];
}

function explained(view: View): Section {
  const [operation] = view.protocol.operations;
  const option = operation ? `, { operation: '${operation.id}' }` : '';
  const lists = view.protocol.codeLists.filter(({ codes, isCommon }) => isCommon || codes.some(({ failure }) => failure));
  return section(
    'Explain an error',
    'explain',
    line`${literal('explainError')} accepts any error or response of a failed call, and never throws. Its result contains no personal data, so you can log it.`,
    codeBlock(
      'ts',
      [
        `import { explainError } from '${view.protocol.packageScope}/validators';`,
        '',
        'export function onError(error: unknown): boolean {',
        `  const { kind, code, who, retryable, safeToRepeat, advice } = explainError(error${option});`,
        '  console.log(kind, code, who, advice);',
        '  return retryable && safeToRepeat;',
        '}',
      ].join('\n'),
    ),
    line`The codes are listed under ${lists.map(({ label, id }) => link(view, label, places.codeList(id))).reduce((all, one) => line`${all} and ${one}`)}. A code that isn't listed is explained by its beginning, if that is known.`,
  );
}

function kinds(): Section {
  const rows = Object.entries(kindsInWords).map(([kind, [means, action]]) => [literal(kind), text(means), text(action)]);
  return section(
    'Kinds of errors',
    'kinds',
    table(['Kind', 'What went wrong', 'What to do'].map(text), rows),
    line`${literal('who')} says who must act: ${Object.entries(whoInWords)
      .map(([who, words]) => line`${literal(who)} (${words})`)
      .reduce((all, one) => line`${all}, ${one}`)}.`,
  );
}

type Kind = Failure['kind'] | 'network' | 'unreadable' | 'unknown';

const kindsInWords: Readonly<Record<Kind, readonly [means: string, action: string]>> = {
  parameter: ['A parameter is missing or has an invalid value.', 'Correct the request. The validators report what is wrong.'],
  credentials: ['The service does not accept the key or the signature.', 'Check the key, the signature and the clock.'],
  permission: ['The key may not make this call.', 'Grant the permission.'],
  account: ['The account may not use the service.', 'Activate the service, and check for overdue payments.'],
  throttling: ['Too many calls in a short time.', 'Wait before you repeat the call, longer each time.'],
  'not-finished': ['The result is not available yet.', 'Call again later.'],
  service: ['The service has an internal error.', 'Repeat the call later. If it still fails, report it with the request id.'],
  network: ['No response arrived. The service may have processed the call.', 'Repeat the call only if that is safe.'],
  unreadable: ['The response does not come from the service.', 'Check whether a proxy or gateway responded.'],
  unknown: ['The code is unknown.', "Look up the code in the provider's documentation."],
};

function clients(): Section {
  const rows = [
    ['An error of the SDK', 'its code, its status, and the body in `data`'],
    ['An error of an RPC client', 'its code, and the body in `data`'],
    ['An error of an HTTP client', 'the status and the body of its `response`'],
    ['A response, even with the status 200', 'the status, and the code in its `body` or `data`'],
    ['A body', 'as text, as bytes or parsed'],
    ['A timeout, or a refused or broken connection', 'its name and its code, and nothing else'],
    [
      'HTML from a proxy, or the SyntaxError from parsing it',
      'the kind is `unreadable`, or `service` with a status of 500 or above',
    ],
  ];
  return section(
    'What it reads from each client',
    'clients',
    table(
      ['What you pass', 'What is read'].map(text),
      rows.map((row) => row.map(text)),
    ),
  );
}

function repeated(view: View): Section {
  const operations = view.protocol.operations.flatMap(({ id, name, repeating }) =>
    repeating
      ? [line`${link(view, name, places.operation(id))}: ${repeating.safe ? 'safe' : 'not safe'}. ${text(repeating.says)}`]
      : [],
  );
  return section(
    'Is repeating safe?',
    'repeating',
    text(
      'Some codes say whether repeating is safe. For all other codes, it depends on the operation. Pass the operation to `explainError`. Without it, `safeToRepeat` is false.',
    ),
    bullets(operations),
  );
}

function secrets({ operations }: Protocol): Section {
  const fields = operations.flatMap(({ variants }) => variants.flatMap(({ request }) => request.fields));
  const names = new Set(fields.filter(({ in: place, sensitive }) => place === 'query' && sensitive).map(({ name }) => name));
  return section(
    'Don’t log error messages',
    'secrets',
    line`Some clients write the whole address of a call into the ${literal('message')} of an error. The address contains every parameter${names.size > 0 ? line`, including ${[...names].map(literal).reduce((all, one) => line`${all}, ${one}`)}` : ''}. Log the result of ${literal('explainError')} instead.`,
  );
}
