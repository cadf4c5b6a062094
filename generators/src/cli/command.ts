import { unexpected } from './last-guard.ts';
import { callOf } from './project.ts';
import { UsageError } from './usage-error.ts';

/** What a command is to whoever calls it. */
export interface Command<Options> {
  /** As it is called after `pnpm`. */
  readonly name: string;
  readonly usage: string;
  /** Throws a UsageError that says what is wrong and what would be right. */
  readonly read: (args: readonly string[]) => Options | 'help';
  /** Does the work; gives the exit code. */
  readonly run: (options: Options) => Promise<number>;
}

/** Runs a command with the arguments of its process; gives the exit code. */
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
