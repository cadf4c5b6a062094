import { unexpected } from './last-guard.ts';
import { callOf } from '../calls.ts';
import { UsageError } from './usage-error.ts';

/** A command of the command line. */
export interface Command<Options> {
  /** Its name after `pnpm`. */
  readonly name: string;
  readonly usage: string;
  /** Reads the arguments. Throws a UsageError that says what is wrong and how to fix it. */
  readonly read: (args: readonly string[]) => Options | 'help';
  /** Runs the command, and returns the exit code. */
  readonly run: (options: Options) => Promise<number>;
}

/** Runs a command with these arguments, and returns the exit code. */
export async function runCommand<Options>(
  { name, usage, read, run }: Command<Options>,
  args: readonly string[],
): Promise<number> {
  try {
    const options = read(args);
    if (options !== 'help') return await run(options);
    console.log(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) {
      console.error(unexpected(name, error, process.env['DEBUG'] !== undefined));
      return 1;
    }
    console.error(`${error.message}\nRun \`${callOf(name)} --help\` to see its options.`);
    return 2;
  }
}
