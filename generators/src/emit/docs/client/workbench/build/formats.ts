import { curlSample, objectSource, typescriptSample } from '../../../request-samples.ts';
import type { WorkbenchSubject } from '../../../workbench/contract.ts';
import { own, type Knowledge } from '../knowledge.ts';
import { lowerFirst, type Values } from '../values.ts';

export interface Format {
  readonly id: string;
  readonly title: string;
  readonly content: string;
}

/** The finished request as JSON, as a command and as code. */
export function formatsOf({ facts, validators }: Knowledge, { id, operation }: WorkbenchSubject, request: Values): Format[] {
  const name = operation?.name ?? '';
  const json = JSON.stringify(request, undefined, 2);
  const toSdk = own(validators.toSdk, id);
  return [
    { id: 'json', title: 'JSON', content: json },
    { id: 'curl', title: 'curl', content: curlSample(name, request) },
    { id: 'ts', title: 'TypeScript', content: typescriptSample(facts.scope, id, request) },
    { id: 'python', title: 'Python', content: python(facts.scope, id, json) },
    ...(facts.sdk !== undefined && toSdk ? [{ id: 'sdk', title: 'SDK', content: sdk(facts.sdk, name, toSdk(request)) }] : []),
  ];
}

function python(scope: string, type: string, json: string): string {
  return [
    `# The schema is in the package ${scope}/schemas.`,
    'import json',
    'from jsonschema import Draft202012Validator',
    '',
    `request = ${pythonWords.reduce((text, [word, own]) => text.replaceAll(ofLine(word), own), json)}`,
    '',
    `schema = json.load(open("generated/2020-12/${type}.json"))`,
    'for error in Draft202012Validator(schema).iter_errors(request):',
    '    print(error.message)',
  ].join('\n');
}

const pythonWords = [
  ['true', 'True'],
  ['false', 'False'],
  ['null', 'None'],
] as const;

/** Matches a JSON literal such as `true` as the value of a member, in JSON with one member per line. */
function ofLine(word: string): RegExp {
  return new RegExp(String.raw`(?<=^\s*"[^"\n]*": )${word}(?=,?$)`, 'gm');
}

function sdk(
  packageName: string,
  operation: string,
  { value, dropped }: { readonly value: Values; readonly dropped: readonly string[] },
): string {
  return [
    `import { ${operation}Request } from '${packageName}';`,
    '',
    ...dropped.map((name) => `// The SDK has no member for ${name}: it is left out.`),
    `const request = new ${operation}Request(${objectSource(value)});`,
    `const response = await client.${lowerFirst(operation)}(request);`,
  ].join('\n');
}
