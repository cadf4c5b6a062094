import { whoInWords } from '../../../model/phrases.ts';
import type { Failure, Protocol } from '../../../model/protocol.ts';
import { explainsErrors } from '../../validators/explain.ts';
import { bullets, codeBlock, table } from '../content/blocks.ts';
import { line, literal, text } from '../content/inline.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';

/** What a failed call means, whatever is left of it; no page where the spec says nothing of failed calls. */
export function errorsPages(site: Site): Page[] {
  if (!explainsErrors(site.protocol)) return [];
  return [
    makePage(site, {
      place: places.errors,
      title: 'Errors',
      summary: 'What went wrong with a call, who has to act, and whether repeating it helps and is safe.',
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
    line`${literal('explainError')} takes whatever a failed call leaves behind, and never throws. Nothing personal gets into its answer, so that you can log it.`,
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
    line`The codes are listed under ${lists.map(({ label, id }) => link(view, label, places.codeList(id))).reduce((all, one) => line`${all} and ${one}`)}. A code that is not listed is explained by how it begins.`,
  );
}

function kinds(): Section {
  const rows = Object.entries(kindsInWords).map(([kind, [means, action]]) => [literal(kind), text(means), text(action)]);
  return section(
    'Kinds of errors',
    'kinds',
    table(['Kind', 'What went wrong', 'What to do'].map(text), rows),
    line`${literal('who')} says who has to act: ${Object.entries(whoInWords)
      .map(([who, words]) => line`${literal(who)} (${words})`)
      .reduce((all, one) => line`${all}, ${one}`)}.`,
  );
}

type Kind = Failure['kind'] | 'network' | 'unreadable' | 'unknown';

const kindsInWords: Readonly<Record<Kind, readonly [means: string, action: string]>> = {
  parameter: [
    'Something in the request is missing or not accepted.',
    'Correct the request; the validators report what is wrong.',
  ],
  credentials: ['The key or the signature of the call is not accepted.', 'Check the key, the signature and the clock.'],
  permission: ['The key may not make this call.', 'Grant the permission.'],
  account: ['The account may not use the service.', 'Activate the service, and check for overdue payments.'],
  throttling: ['Too many calls in too short a time.', 'Wait, longer each time, then repeat.'],
  'not-finished': ['What the call asks for is not there yet.', 'Call again later.'],
  service: ['An error on the side of the service.', 'Repeat later, then report it with the request id.'],
  network: ['No answer arrived. The call may have.', 'Repeat it only if that is safe.'],
  unreadable: ['What arrived is not an answer of the service.', 'Check whether a proxy or gateway has answered.'],
  unknown: ['The code is not known.', 'Look the code up with the provider.'],
};

function clients(): Section {
  const rows = [
    ['An error of the SDK', 'its code, its status, and the body in `data`'],
    ['An error of an RPC client', 'its code, and the body in `data`'],
    ['An error of an HTTP client', 'the status and the body of its `response`'],
    ['A response', 'the status, and the code in its `body` or `data`; also of a response that arrived with the status 200'],
    ['A body', 'as text, as bytes or parsed'],
    ['A timeout, a refused or broken connection', 'recognized by name and code; nothing else in it is read'],
    [
      'HTML of a proxy, or the SyntaxError that parsing it throws',
      'unreadable; with a status of 500 or above, an error of the service',
    ],
  ];
  return section(
    'What it reads of each client',
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
    text('Where the code does not say, it depends on the operation. Name the operation, or the answer is no.'),
    bullets(operations),
  );
}

function secrets({ operations }: Protocol): Section {
  const fields = operations.flatMap(({ variants }) => variants.flatMap(({ request }) => request.fields));
  const names = new Set(fields.filter(({ in: place, sensitive }) => place === 'query' && sensitive).map(({ name }) => name));
  return section(
    'Don’t log the message of an error',
    'secrets',
    line`Clients write the whole address of a call into the ${literal('message')} of an error, with every parameter in it${names.size > 0 ? line`: ${[...names].map(literal).reduce((all, one) => line`${all}, ${one}`)}` : ''}. Log what ${literal('explainError')} returns instead.`,
  );
}
