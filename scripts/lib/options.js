import { parseArgs } from 'node:util';

/**
 * The options of a script that does without the compiler, those of `own` and --help. Ends the process with 0 when somebody asks
 * for help, with 2 for what the script doesn't take.
 */
export function readOptions(name, usage, own = {}) {
  const { values } = parse(name, { ...own, help: { type: 'boolean', short: 'h' } });
  if (!values.help) return values;
  console.log(usage);
  process.exit(0);
}

/** Ends the process with what is wrong with the way it was called. */
export function refuse(name, message) {
  console.error(`${message}\nRun \`pnpm ${name} --help\` to see what it takes.`);
  process.exit(2);
}

function parse(name, options) {
  try {
    return parseArgs({ options });
  } catch (error) {
    // What follows the first sentence is about writing programs.
    return refuse(name, `${error.message.split(/\.\s/, 1)[0]}: leave it out or correct it.`);
  }
}
