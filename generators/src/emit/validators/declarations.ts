import { decodedResponses, hasImages } from '../../model/decoded.ts';
import { decodedName, lowerFirst } from '../../model/names.ts';
import { noteInWords } from '../../model/phrases.ts';
import type { Callback, Protocol } from '../../model/protocol.ts';
import { unionNames } from '../../model/schemas.ts';
import { stringLiteral } from '../literals.ts';
import { asProse, jsDoc } from '../module/js-doc.ts';
import type { GeneratedModule } from '../module/module-files.ts';
import type { EntryPoint } from './entry-points.ts';
import { explainsErrors } from './explain.ts';
import { declareOutcome, outcomeReaders, reasonTypes, type OutcomeReader } from './outcome.ts';
import { schemaName, tokenField } from './module.ts';
import { fromSdkFunction, sdkLists, toSdkFunction } from './sdk.ts';
import type { SourceCode } from '../module/source-code.ts';
import { specPath } from '../../model/spec-path.ts';

/** The declarations of the package: the parameters and results of its functions. `types` is the module of the messages' types. */
export function declareEntryPoints(
  entryPoints: readonly EntryPoint[],
  protocol: Protocol,
  resultTypes: string,
  types: string,
): Pick<GeneratedModule, 'links' | 'declarations'> {
  const responses = decodedResponses(protocol);
  const decoded = [...responses.map(({ response }) => response), ...protocol.callbacks.map(({ query }) => query)];
  const reasons = outcomeReaders(protocol).flatMap((reader) => reasonTypes(protocol, reader));
  const used = [...entryPoints.map(({ type }) => type), ...decoded.map(({ name }) => decodedName(name)), ...reasons];
  const images = hasImages(protocol) ? ['DecodedImage'] : [];
  const names = [...new Set([...used, ...images, ...responses.flatMap(({ choice }) => choice?.name ?? [])])];
  const declarations = [
    resultTypes,
    ...entryPoints.map(entryPointDeclaration),
    ...responses.map(decoderDeclaration),
    ...protocol.callbacks.map(callbackDeclaration),
    ...sdkDeclarations(protocol),
    ...explainDeclaration(protocol),
    ...imageDeclarations(protocol),
    ...outcomeReaders(protocol).map((reader) => outcomeDeclaration(protocol, reader)),
    redactDeclaration,
  ];
  return {
    links: [
      { kind: 'import-types', names, from: types },
      { kind: 'export-types', from: types },
    ],
    declarations,
  };
}

function entryPointDeclaration({ type, message }: EntryPoint): SourceCode {
  const origin = message ? [``, `@generated from ${specPath(message.origin.file)}`] : [];
  return [
    doc([
      `Checks whether a value is ${article(type)} ${type}. Never throws; does not modify the value.`,
      '',
      '@param input Any value.',
      '@param options Which notices count as issues.',
      '@returns The value with notices, or the issues.',
      ...origin,
    ]),
    `export declare function validate${type}(input: unknown, options?: ValidateOptions): Result<${type}>;`,
    doc([`Whether a value is ${article(type)} ${type}: without issues, and without empty values that only count as absent.`]),
    `export declare function is${type}(input: unknown): input is ${type};`,
    doc([`${type} as a Standard Schema. Notices aren't reported.`]),
    `export declare const ${schemaName(type)}: StandardSchema<${type}>;`,
  ].join('\n');
}

function decoderDeclaration({ name, response, choice }: ReturnType<typeof decodedResponses>[number]): SourceCode {
  const parameter = choice ? `<D extends ${choice.name} | undefined = undefined>` : '';
  const option = choice && lowerFirst(choice.name);
  const about = choice && `/** The \`${choice.name}\` that was asked for: tells which fields to expect; without it, all. */`;
  const options = choice ? `ValidateOptions & {\n  ${about}\n  readonly ${option}?: D;\n}` : 'ValidateOptions';
  // If the code may be undefined, it doesn't determine the fields.
  const value = `${decodedName(response.name)}${choice ? `<D extends ${choice.name} ? D : ${choice.name}>` : ''}`;
  return [
    doc([
      `Turns ${article(response.name)} ${response.name} into what it says. Never throws.`,
      '',
      'It takes the body as text, as bytes or parsed; JSON texts inside as text or parsed; empty texts, null and missing',
      'fields as nothing. Unknown fields and values come back as notices. `ok` says that the body could be read, not that the',
      'call succeeded. Bytes of a large body are read again when an image is asked for: leave them as they are until then.',
      '',
      `@generated from ${specPath(response.origin.file)}`,
    ]),
    `export declare function decode${name}${parameter}(body: unknown, options?: ${options}): DecodeResult<${value}, ${response.name}>;`,
  ].join('\n');
}

function callbackDeclaration(callback: Callback): SourceCode {
  const { name, description, notes, sender, query } = callback;
  const type = `Result<${sender === 'user' ? 'UserReturn' : 'Notification'}<${decodedName(query.name)}>>`;
  const token = tokenField(query);
  const about = doc([
    sender === 'user' ? `Reads the return of a user: ${asProse(description)}` : `Reads a callback: ${asProse(description)}`,
    '',
    'It takes the URL, its query, or the parameters as an object. Missing and repeated parameters are refused; those that',
    'the protocol has no name for belong to the address, and are left alone. Never throws.',
    ...notes.map((note) => asProse(`- ${noteInWords(note)}`)),
    '',
    '@param query The `url` of the request as text or `URL`, its `URLSearchParams`, or an object of its parameters.',
    ...(token
      ? [
          '@param options The token that the request gave: the text, a function that finds it by the identifier of the',
          'verification, or `null` if the request gave none. A function that throws, or finds nothing, refuses the callback.',
          'Tokens are compared in constant time.',
        ]
      : []),
    `@returns The decoded fields, or the issues${token ? '; a promise of them if the function gives one' : ''}. It proves nothing: \`isProof\` is false.`,
    '@example',
    ...(token ? tokenExample(name) : [`const back = parse${name}(request.url);`]),
    '',
    `@generated from ${specPath(query.origin.file)}`,
  ]);
  if (!token) return `${about}\nexport declare function parse${name}(query: unknown): ${type};`;
  const declared = (token: string, result: string) =>
    `export declare function parse${name}(query: unknown, options: { readonly token: ${token} }): ${result};`;
  return [
    // Without strict checks, null is assignable to any function. So the overload without a promise comes first, because `ReturnType` takes the last.
    about,
    declared('string | null | TokenLookup', type),
    about,
    declared('AsyncTokenLookup', `Promise<${type}>`),
    about,
    declared('string | null', type),
  ].join('\n');
}

function tokenExample(name: string): string[] {
  return [`const read = await parse${name}(request.url, { token: async (id) => (await orders.find(id))?.token });`];
}

function sdkDeclarations({ operations, sdk }: Protocol): SourceCode[] {
  if (!sdk) return [];
  return operations.flatMap((operation) => {
    const lists = sdkLists(operation).map((name) => `\`${name}\``);
    const also = lists.length > 0 ? ` ${lists.join(', ')}: a list in the SDK, JSON text on the wire.` : '';
    const request = unionNames(operation).request;
    return [
      doc([
        `Turns a request for \`${sdk.package}\` into one as it travels: names begin with a capital.${also}`,
        'Never throws; does not modify the request.',
        '',
        '@param request A plain object, or an instance of a request class of the SDK.',
        '@returns The request as it travels, to be checked; anything else than an object as it is.',
      ]),
      `export declare function ${fromSdkFunction(operation)}(request: unknown): unknown;`,
      doc([
        `Turns ${article(request)} ${request} into the members of the request class of \`${sdk.package}\`.${also}`,
        'Never throws; does not modify the request.',
        '',
        '@returns The members, and the names of the parameters that the SDK has no member for.',
      ]),
      `export declare function ${toSdkFunction(operation)}(request: ${request}): ToSdk;`,
    ];
  });
}

function outcomeDeclaration(protocol: Protocol, reader: OutcomeReader): SourceCode {
  const { name, type, operation, response } = reader;
  const choice = decodedResponses(protocol).find((one) => one.response === response)?.choice?.name;
  const parameter = choice === undefined ? '' : `<D extends ${choice} = ${choice}>`;
  const value = `${decodedName(response.name)}${choice === undefined ? '' : '<D>'}`;
  return [
    doc([
      `How what ${operation.name} reports on has ended, as one union: \`passed\` never with a contradiction.`,
      '',
      `@generated from spec/operations/${operation.id}.yaml`,
    ]),
    declareOutcome(protocol, reader),
    doc([
      `Reads from what \`decode${operation.name}\` returns how it has ended. Use it first; a switch over \`kind\` is exhaustive.`,
      'Never throws. A test passes `{ ok: true, value }` with the fields that it is about.',
      '',
      `@param decoded What \`decode${operation.name}\` returned.`,
      `@generated from spec/operations/${operation.id}.yaml`,
    ]),
    `export declare function ${name}${parameter}(decoded: {\n  readonly ok: boolean;\n  readonly value?: ${value} | undefined;\n  readonly raw?: unknown;\n}): ${type};`,
  ].join('\n');
}

function explainDeclaration(protocol: Protocol): SourceCode[] {
  if (!explainsErrors(protocol)) return [];
  const operations = protocol.operations.filter(({ repeating }) => repeating).map(({ id }) => stringLiteral(id));
  const option = `{\n  /** The operation that was called; it decides whether repeating is safe. */\n  readonly operation?: ${operations.join(' | ') || 'never'} | undefined;\n}`;
  return [
    doc([
      'Explains a failed call: what went wrong, who has to act, whether repeating helps and is safe, and what to do.',
      'Never throws; nothing personal gets into the explanation, such as an address in the message of an error.',
      '',
      '@param error An error of the SDK or of an HTTP client, a response with its status and body, or a body as text, bytes or object.',
      '@param options The operation that was called.',
    ]),
    `export declare function explainError(error: unknown, options?: ${option}): Explanation;`,
  ];
}

function imageDeclarations(protocol: Protocol): SourceCode[] {
  if (!hasImages(protocol)) return [];
  return [
    doc([
      'The file of an image of a decoded response; undefined for a copy of the image, and if its text is not Base64.',
      'Never throws.',
    ]),
    'export declare function imageBytes(image: DecodedImage | undefined): Uint8Array | undefined;',
    doc(['The Base64 text of an image of a decoded response, as it came; undefined for a copy of the image. Never throws.']),
    'export declare function imageBase64(image: DecodedImage | undefined): string | undefined;',
  ];
}

const redactDeclaration = [
  doc([
    'Gives a copy that is safe to log. It shows what is known: values of the protocol, identifiers that the service makes, and',
    'of a log the level, the time, the method, the status, durations and trace ids. Everything else is masked, in fields, keys,',
    'addresses and JSON text. An error keeps its name, code, causes and stack frames, not its message. Never throws; does not',
    'modify the value.',
    '',
    '@param value Anything: a message, what a check or a decoder returned, a body as text, a URL, an error, the object of a logger.',
    '@param options Names of your own to show or to hide besides.',
    '@returns The copy: plain data that `JSON.stringify` takes.',
    '@example',
    "console.log(redact({ level: 'info', orderId: 'A-17', err: error }, { show: ['orderId'] }));",
  ]),
  'export declare function redact(value: unknown, options?: RedactOptions): unknown;',
  doc([
    'The paths of personal values, images and secrets in messages, with dots, in the names of the wire, of the SDK and of',
    'decoded values. For tools that mask by paths, such as pino with its option `redact.paths`.',
    '@example',
    "const paths = ['req.body', 'res.body'].flatMap((at) => sensitivePaths.map((path) => `${at}.${path}`));",
  ]),
  'export declare const sensitivePaths: readonly string[];',
].join('\n');

function doc(lines: readonly string[]): SourceCode {
  return jsDoc('', '', lines.join('\n')).trimEnd();
}

function article(name: string): string {
  return /^[AEIOU]/.test(name) ? 'an' : 'a';
}
