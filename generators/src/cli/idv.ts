#!/usr/bin/env node
import { join } from 'node:path';
import { suggestion } from '#runtime';

// The command `idv` of the installed package. It loads only the command that is called.

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  init: async (args) => (await import('./init.ts')).init(args),
  generate: async (args) => (await import('./main.ts')).main(args, join(process.cwd(), 'node_modules/.cache/idv-protocol')),
  lint: async (args) => (await import('./lint.ts')).lint(args),
  diff: async (args) => (await import('./diff.ts')).specDiff(args),
  overlay: async (args) => (await import('./overlay.ts')).overlay(args),
};

const usage = `Usage: idv COMMAND [options]

  init       make a small spec that works, with packages and CI
  generate   spec -> packages
  lint       report every problem of the spec and of its documents; write nothing
  diff       show what has changed, what breaks for whom, and the next version
  overlay    write a document with everything that a gateway needs

idv COMMAND --help explains the options of a command.`;

const [name = '--help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) process.exitCode = await command(args);
else if (['--help', '-h', 'help'].includes(name)) console.log(usage);
else {
  const near = suggestion(name, Object.keys(commands));
  console.error(`There is no command ${name}${near === undefined ? '.' : `; did you mean ${near}?`}\n\n${usage}`);
  process.exitCode = 2;
}
