import { parseArgs } from 'node:util';

/**
 * Reads the options of a script: those in `own`, and --help. Ends the process with 0 after printing the help, and with 2 for an
 * unknown option.
 */
export function readOptions(name, usage, own = {}) {
  const { values } = parse(name, { ...own, help: { type: 'boolean', short: 'h' } });
  if (!values.help) return values;
  console.log(usage);
  process.exit(0);
}

/** Prints what is wrong with the options, and ends the process with 2. */
export function refuse(name, message) {
  console.error(`${message}\nRun \`pnpm ${name} --help\` to see its options.`);
  process.exit(2);
}

function parse(name, options) {
  try {
    return parseArgs({ options });
  } catch (error) {
    // The sentences after the first are for programmers.
    return refuse(name, `${error.message.split(/\.\s/, 1)[0]}: remove or correct it.`);
  }
}
