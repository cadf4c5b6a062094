import { messagesOf } from '../../model/messages.ts';
import type { Protocol } from '../../model/protocol.ts';
import { preamble } from '../preamble.ts';
import type { Door } from './doors.ts';

/** The declarations of the package: a door a message, and what doors give. `types` is the module of the messages' types. */
export function declareDoors(doors: readonly Door[], protocol: Protocol, resultTypes: string, types: string): string {
  const files = new Map(messagesOf(protocol).map(({ name, origin }) => [name, origin.file]));
  const declared = doors.map(({ type }) => {
    const file = files.get(type);
    return [
      `/**\n * Checks that something is ${article(type)} ${type}. Never throws, never changes it.`,
      ...(file === undefined ? [] : [` *\n * @generated from spec/${file}`]),
      ` */\nexport declare function validate${type}(input: unknown, options?: ValidateOptions): Result<${type}>;`,
      `/** Whether something is ${article(type)} ${type}. */`,
      `export declare function is${type}(input: unknown): input is ${type};`,
    ].join('\n');
  });
  const names = doors.map(({ type }) => `  ${type},\n`).join('');
  const imports = [`import type {\n${names}} from '${types}';`, `export type * from '${types}';`];
  return [preamble('spec'), ...imports, resultTypes, ...declared].join('\n');
}

function article(name: string): string {
  return /^[AEIOU]/.test(name) ? 'an' : 'a';
}
