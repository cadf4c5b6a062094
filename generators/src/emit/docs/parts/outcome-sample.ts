import type { CodeList, Operation, Protocol } from '../../../model/protocol.ts';
import { accessTo } from '../../validators/contradictions.ts';
import { outcomeReaders, type OutcomeReader } from '../../validators/outcome.ts';
import { stringLiteral } from '../../literals.ts';
import { codeBlock, type Block } from '../content/blocks.ts';

/** A sample program that reads the outcome from an operation's response; undefined if the response has no outcome. */
export function outcomeSample(protocol: Protocol, operation: Operation): Block | undefined {
  const reader = outcomeReaders(protocol).find((one) => one.operation === operation);
  return reader && codeBlock('ts', program(protocol, reader, reasonList(protocol, reader)));
}

function reasonList(protocol: Protocol, { response, fields }: OutcomeReader): CodeList | undefined {
  const list = accessTo(protocol, response, fields.reason)?.field.codeList;
  return protocol.codeLists.find(({ id }) => id === list);
}

function program(
  { packageScope }: Protocol,
  { name, operation, hasUnfinished }: OutcomeReader,
  list: CodeList | undefined,
): string {
  const decode = `decode${operation.name}`;
  const failed = list ? `outcome.reason?.advice ?? outcome.reason?.code ?? 'failed'` : `outcome.reason ?? 'failed'`;
  return [
    `import { ${decode}, explainError, ${name} } from '${packageScope}/validators';`,
    '',
    `/** \`call\` returns what your client returns: text, bytes, an object, or its response. */`,
    `export async function check(call: () => Promise<unknown>): Promise<string> {`,
    `  try {`,
    `    const outcome = ${name}(${decode}(await call()));`,
    `    switch (outcome.kind) {`,
    `      case 'passed':`,
    `        return 'passed';`,
    `      case 'failed':`,
    `        return ${failed};`,
    `      case 'inconsistent':`,
    `        return outcome.contradictions.map(({ says }) => says).join(' '); // have a person look at it`,
    ...(hasUnfinished ? [`      case 'unfinished':`] : []),
    `      case 'error':`,
    `        return outcome.explanation.advice;`,
    `    }`,
    `  } catch (error) {`,
    `    return explainError(error, { operation: ${stringLiteral(operation.id)} }).advice;`,
    `  }`,
    `}`,
  ].join('\n');
}
