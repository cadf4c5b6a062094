import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestion } from '#runtime';
import { UsageError } from './usage-error.ts';

type Known = NonNullable<ParseArgsConfig['options']>;

/** The option that every command has. */
export const help = { help: { type: 'boolean', short: 'h' } } as const;

/** Whether the arguments ask for help. Throws a UsageError with a fix if `parseArgs` would refuse them. */
export function asksForHelp(args: readonly string[], options: Known, allowPositionals = false): boolean {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  // Compares the whole argument, because the tokens of `-check` include an `h`, too.
  if (tokens.some(({ kind, index }) => kind === 'option' && ['--help', '-h'].includes(args[index] ?? ''))) return true;
  const isPassedOn = tokens.some(({ kind }) => kind === 'option-terminator');
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token, args[token.index] ?? '', options);
    if (token.kind === 'positional') checkPositional(token.value, isPassedOn, allowPositionals);
  }
  return false;
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: Option, written: string, options: Known): void {
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  const isGroup = rawName !== '--' + name && known?.type !== 'string' && written.length > 2;
  if (!known || isGroup) throw new UsageError(unknownOption(written.split('=', 1)[0] ?? written, Object.keys(options)));
  if (known.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value: leave out ${JSON.stringify(value)}.`);
  } else if (value === undefined || value === '') {
    throw new UsageError(`${rawName} needs a value: write it after ${rawName} and a space.`);
  } else if (inlineValue !== true && value.startsWith('-') && value !== '-') {
    throw new UsageError(
      `${rawName} needs a value, and ${value} looks like an option. If this is the value, write --${name}=${value}`,
    );
  }
}

function unknownOption(written: string, known: readonly string[]): string {
  const near = suggestion(written.replace(/^-+/, ''), known);
  return `There is no option ${written}${near === undefined ? '.' : `; did you mean --${near}?`}`;
}

function checkPositional(value: string, isPassedOn: boolean, isAllowed: boolean): void {
  if (isPassedOn && value.startsWith('-')) {
    throw new UsageError(`Leave out the -- before ${value}: pnpm passes options on without it.`);
  }
  if (!isAllowed) throw new UsageError(`${JSON.stringify(value)} is not an option, and this command takes nothing else.`);
}
