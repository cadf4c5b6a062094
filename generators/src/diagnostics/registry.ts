import { enumerate } from '../enumerate.ts';

/**
 * Every problem that the compiler can report, with its message and its hint. `diagnose` accepts only codes of this table, with
 * the values that their messages need.
 */
export const registry = {
  'missing-folder': entry<{ folder: string }>(
    ({ folder }) => `The folder ${folder} is missing.`,
    () => 'Create it, or name the right folder with --spec.',
  ),
  'missing-file': entry<{ file: string }>(
    ({ file }) => `The file ${file} is missing.`,
    ({ file }) => `Every spec has a ${file}; copy one from another spec and fill it in.`,
  ),
  'empty-folder': entry<{ folder: string }>(
    ({ folder }) => `The folder ${folder} has no YAML file.`,
    () => 'Add a file to it, or remove the folder.',
  ),
  'misplaced-file': entry<{ path: string; places?: string; folder?: string }>(
    ({ path, places, folder }) =>
      places === undefined ? `${path} is a file of ${folder}, as its first line says.` : `No spec file belongs at ${path}.`,
    ({ places }) =>
      places === undefined ? 'Move it there, or correct the line.' : `Spec files are ${places}. Move this one, or remove it.`,
  ),
  'unreadable-file': entry<{ reason: string; fix?: string }>(
    ({ reason }) => `The file can't be read: ${reason}.`,
    ({ fix = 'Save it as plain text in UTF-8, and make sure that you may read it.' }) => fix,
  ),
  'unreadable-folder': entry<{ reason: string }>(
    ({ reason }) => `The folder can't be read: ${reason}.`,
    () => 'Make sure that you may read it, or name the right folder with --spec.',
  ),
  'yaml-syntax': entry<{ detail: string; fix: string | undefined }>(
    ({ detail }) => `The YAML doesn't parse: ${detail.replace(/\.$/, '')}.`,
    ({ fix }) => `${fix ?? 'Fix the YAML here.'} Other problems of this file are reported once it parses.`,
  ),
  'odd-character': entry<{ what: string; fix: string }>(
    ({ what }) => `The text has ${what}.`,
    ({ fix }) => fix,
  ),
  'lost-text': entry<object>(
    () => 'The text ends here, because a # after a space begins a comment.',
    () => 'Put the text in quotes. If this is a comment, write a space after the #.',
  ),
  'duplicate-key': entry<{ key: string }>(
    ({ key }) => `The same map has the key ${key} twice.`,
    () => 'Keep one of the two.',
  ),
  'yaml-feature': entry<{ feature: string }>(
    ({ feature }) => `A spec file can't use ${feature}.`,
    () => 'Write the value itself.',
  ),
  unquoted: entry<{ text: string }>(
    ({ text }) =>
      text === ''
        ? 'The value is missing.'
        : `${text} needs quotes: without them, YAML readers may read something other than this text.`,
    // One of the two quotes may be there already.
    ({ text }) => (text === '' ? 'Write it, or "" for an empty text.' : `Write "${text.replace(/^["']|["']$/g, '')}".`),
  ),
  'schema-line': entry<{ expected: string }>(
    () => "The first line doesn't name the schema of this file.",
    ({ expected }) => `Begin the file with: ${expected}`,
  ),
  'unknown-key': entry<{ key: string; suggestion: string | undefined; known: string }>(
    ({ key }) => `There is no key ${key} here.`,
    ({ suggestion, known }) => (suggestion ? `Did you mean ${suggestion}?` : `The keys are: ${known}.`),
  ),
  'missing-key': entry<{ keys: readonly string[] }>(
    ({ keys }) => (keys.length === 1 ? `The key ${inWords(keys)} is missing.` : `The keys ${inWords(keys)} are missing.`),
    ({ keys }) => `Add ${inWords(keys)} to this map.`,
  ),
  'wrong-type': entry<{ expected: string; found: string; instead?: string | undefined }>(
    ({ expected, found }) => `Expected ${expected}, found ${found}.`,
    ({ expected, instead }) => `Write ${instead ?? `${expected} here`}.`,
  ),
  'unknown-word': entry<{ found: string; suggestion: string | undefined; known: string }>(
    ({ found }) => `${found} is not one of the words allowed here.`,
    ({ suggestion, known }) => (suggestion ? `Did you mean ${suggestion}? The words are: ${known}.` : `The words are: ${known}.`),
  ),
  'bad-form': entry<{ found: string; expected: string }>(
    ({ found, expected }) => `${found} doesn't have the right form: ${expected}.`,
    () => 'Write it in that form.',
  ),
  'unknown-reference': entry<{
    kind: string;
    name: string;
    suggestion: string | undefined;
    known: string;
    more?: number;
    /** The operation whose request has the field that a condition names. */
    elsewhere?: string | undefined;
  }>(
    ({ kind, name }) => `There is no ${kind} ${name}.`,
    ({ name, suggestion, known, more, elsewhere }) => {
      if (suggestion === undefined && elsewhere !== undefined) return ofOtherRequest(elsewhere);
      const none = known === '' ? 'The spec has none yet: add it.' : `Known: ${known}.`;
      const start = suggestion ? `Did you mean ${suggestion}?` : none;
      if (more === undefined) return start;
      const places = more === 1 ? '1 more place refers' : `${more} more places refer`;
      const change = suggestion ? 'if it was renamed, rename it back' : 'if it was removed, restore it';
      return `${start} ${places} to ${name}: ${change}, or correct each place.`;
    },
  ),
  'duplicate-code': entry<{ what?: 'code' | 'value' | 'prefix'; code: string; first: string }>(
    ({ what = 'code', code, first }) => `The ${what} ${code} is already defined at ${first}.`,
    ({ what = 'code' }) => `Correct one of the two ${what === 'prefix' ? 'prefixes' : `${what}s`}, or remove it.`,
  ),
  'duplicate-name': entry<{ what: string; name: string; first: string; fix?: string }>(
    ({ what, name, first }) => `The ${what} ${name} is already defined ${first}.`,
    ({ fix = 'Choose another name.' }) => fix,
  ),
  'alike-fields': entry<{ field: string; first: string; decoded: string; at: string }>(
    ({ field, first, decoded, at }) => `${field} and ${first} (${at}) are both called ${decoded} after decoding.`,
    () => 'Keep one of them. If they are two names of one field, add the other name to its `aliases`.',
  ),
  'bad-regex': entry<{ regex: string; reason: string }>(
    ({ regex, reason }) => `The regular expression ${regex} is wrong: ${reason}.`,
    () => 'Write a regular expression of JavaScript; it is used with the flag u.',
  ),
  'bad-value': entry<{ what: 'value' | 'code' | 'default' | 'example' | 'condition'; value: string; reason: string }>(
    ({ what, value, reason }) => `The ${what} ${value} breaks the field's own constraints: ${reason}.`,
    ({ what }) => `Correct the ${what} or the constraint.`,
  ),
  'bad-example': entry<{ id: string; reason: string; suggestion: string | undefined }>(
    ({ id, reason }) => `The example ${id} breaks the spec: ${reason}.`,
    ({ suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : 'Fix the example, or the spec if the example is right.'),
  ),
  'required-default': entry<{ field: string }>(
    ({ field }) => `${field} is required and has a default.`,
    () => 'A default is for a field that may be missing. Remove one of the two.',
  ),
  'incomplete-field': entry<{ field: string; key: string }>(
    ({ field, key }) => `The field ${field} has no ${key}.`,
    ({ key }) => `Add ${key} here. A field of parameters.yaml has it there, and needs only \`shared: true\` here.`,
  ),
  'missing-parent': entry<{ field: string; parent: string; suggestion: string | undefined }>(
    ({ field, parent }) => `${field} is inside ${parent}, but no field here has that name.`,
    ({ parent, suggestion }) => (suggestion ? `Did you mean ${suggestion}?` : `Add a field ${parent} of type object.`),
  ),
  'contradicting-keys': entry<{ what: string; fix: string }>(
    ({ what }) => what,
    ({ fix }) => fix,
  ),
  'no-codes': entry<{ list: string; owner: string }>(
    ({ list, owner }) => `No code of ${list} belongs to ${owner}.`,
    ({ owner }) => `Add ${owner} to the codes that it accepts or returns, or use another list.`,
  ),
  'missing-discriminator': entry<{ operation: string; field: string; lack: string; fix: string }>(
    ({ operation, field, lack }) => `The field ${field}, which distinguishes the products of ${operation}, ${lack}.`,
    ({ fix }) => fix,
  ),
  'rule-field': entry<{
    rule: string;
    field: string;
    message: string;
    suggestion: string | undefined;
    elsewhere?: string | undefined;
  }>(
    ({ rule, field, message }) => `The rule ${rule} names ${field}, which ${message} doesn't have.`,
    ({ suggestion, elsewhere }) => {
      if (suggestion !== undefined) return `Did you mean ${suggestion}?`;
      return elsewhere === undefined ? 'Name a field of this message, or remove the rule.' : ofOtherRequest(elsewhere);
    },
  ),
  unused: entry<{ what: string; name: string; fix?: string }>(
    ({ what, name }) => `Nothing uses the ${what} ${name}.`,
    ({ what, fix }) => (what === 'shared rule' && fix !== undefined ? fix : 'Use it, or remove it.'),
  ),
  'file-name': entry<{ what: 'file' | 'folder'; right: string | undefined; isTaken: boolean }>(
    ({ what }) =>
      what === 'folder'
        ? "A folder of a spec can't have this name."
        : 'The name of a spec file begins with a letter, has only lower-case letters, digits and hyphens, and ends in .yaml.',
    ({ right, isTaken }) => {
      if (right === undefined) return 'Give it another name.';
      return isTaken ? `${right} exists already: give this one another name, or remove it.` : `Rename it to ${right}.`;
    },
  ),
  'copied-file': entry<{ original: string; keys: readonly string[] }>(
    ({ original }) => `This file looks like a copy of ${original}.`,
    ({ keys }) => `Change ${inWords(keys)}, or remove the file.`,
  ),
  'misplaced-entry': entry<{ list: string; instead: readonly string[] }>(
    ({ list, instead }) => `This entry of ${list} looks like an entry of ${inWords(instead, 'or')}.`,
    ({ instead }) => `Move it to ${inWords(instead, 'or')}, or correct its keys.`,
  ),
  'inexact-number': entry<{ written: string; read: string }>(
    ({ written, read }) => `JSON readers can't keep the number ${written}: they read ${read}.`,
    () => 'Use a number that they can keep. If all digits matter, make the field a string.',
  ),
  'padded-text': entry<{ found: string }>(
    ({ found }) => `${found} begins or ends with a space.`,
    () => 'Remove the space.',
  ),
  'unclosed-code': entry<object>(
    () => 'The text has a backtick without its counterpart.',
    () => 'Put code between two backticks, or remove this one.',
  ),
  'impossible-condition': entry<{ field: string; why: string }>(
    ({ field, why }) => `The condition on ${field} never holds: ${why}.`,
    ({ field }) => `Correct the condition or the field ${field}, or remove the condition.`,
  ),
  'unbreakable-rule': entry<{ rule: string; message: string }>(
    ({ rule, message }) => `Nothing breaks the rule ${rule}: it always holds in ${message}.`,
    () => 'Correct its conditions, or remove it.',
  ),
  'unkeepable-rule': entry<{ rules: string; message: string }>(
    ({ rules, message }) => `Every form of ${message} breaks ${rules}.`,
    () => 'Correct the conditions, so that a message can pass.',
  ),
  'unusable-field': entry<{ field: string; rules: string; message: string }>(
    ({ field, rules, message }) => `${field} can never be in ${message}: with it, the message always breaks ${rules}.`,
    () => 'Correct the conditions, or remove the field.',
  ),
  'refused-value': entry<{ what: 'value' | 'default' | 'example'; value: string; field: string; rules: string; message: string }>(
    ({ what, value, field, rules, message }) =>
      `The ${what} ${value} of ${field} can never be in ${message}: with it, the message always breaks ${rules}.`,
    ({ what }) => `Correct the ${what} or the rule.`,
  ),
  'incomplete-code': entry<{ code: string; missing: string }>(
    ({ code, missing }) => `The code ${code} has no ${missing}.`,
    ({ missing }) => `Every code of this list has it: add ${missing} under \`attributes\`.`,
  ),
  'stray-code': entry<{ code: string; owner: string }>(
    ({ code, owner }) => `The code ${code} belongs to ${owner}, which has no field for the codes of this list.`,
    ({ owner }) => `Remove ${owner} here, or add the field to it.`,
  ),
  'wrong-return-code': entry<{ code: string; why: string; fix: string }>(
    ({ code, why }) => `The mistake can't cause the code ${code}: ${why}.`,
    ({ fix }) => fix,
  ),
  'endless-payload': entry<{ field: string; way: string }>(
    ({ field, way }) => `${field} never ends: ${way}.`,
    () => 'Make it optional, or a list, which may be empty.',
  ),
  'repeated-item': entry<{ what: string; item: string }>(
    ({ what, item }) => `The ${what} ${item} is twice in this list.`,
    () => 'Keep one of the two, or correct one.',
  ),
  'bad-date-format': entry<{ form: string; reason: string; suggestion: string | undefined; known: string }>(
    ({ form, reason }) => `The date format ${form} can't be read: ${reason}.`,
    ({ suggestion, known }) =>
      suggestion === undefined
        ? `The words are: ${known}. Put letters that stand for themselves between single quotes: 'T'.`
        : `Did you mean ${suggestion}? The words are: ${known}.`,
  ),
  'ambiguous-dates': entry<{ form: string; before: string; text: string; first: string; second: string }>(
    ({ form, before, text, first, second }) =>
      `${before} and ${form} read the text ${text} differently: as ${first} and as ${second}.`,
    () => 'Keep the format that the service uses. If it uses both, no program can read the dates: remove `formats`.',
  ),
  'regex-in-slashes': entry<{ regex: string; inside: string; flags: string }>(
    ({ regex }) => `The slashes around ${regex} are part of the regular expression, so it matches only texts with slashes.`,
    ({ inside, flags }) => {
      const instead = flags.includes('i') ? ' There are no flags: write both cases, such as [Aa].' : '';
      return `Write "${inside}".${instead} For a slash that the text really has, write [/].`;
    },
  ),
  'slow-regex': entry<{ regex: string }>(
    ({ regex }) => `On some texts, each character doubles the time that ${regex} takes, because it repeats a repetition.`,
    () => 'Write it so that each text matches in one way only: [a-z]+ for ([a-z]+)+, and [a-z]+(-[a-z]+)* for ([a-z]+-?)+.',
  ),
  'ignored-header': entry<{ name: string }>(
    ({ name }) => `OpenAPI ignores a parameter that is the header ${name}.`,
    ({ name }) =>
      name.toLowerCase() === 'authorization'
        ? 'Remove the field. How calls are signed belongs to `signature` in service.yaml.'
        : 'Remove the field. OpenAPI lists the media types of a message beside its schema.',
  ),
  'bad-address': entry<{ what: 'host' | 'path' | 'address'; text: string; reason: string; fix: string }>(
    ({ what, text, reason }) => `The ${what} ${text} is wrong: ${reason}.`,
    ({ fix }) => fix,
  ),
  'no-such-day': entry<{ date: string }>(
    ({ date }) => `${date} is not a day of the calendar.`,
    () => 'Correct it, as yyyy-MM-dd.',
  ),
  'limit-value': entry<{ value: string; unit: string; expected: string }>(
    ({ value, unit, expected }) => `${value} is not a limit in ${unit}: expected ${expected}.`,
    () => 'Write only the number here, and its unit under `unit`.',
  ),
  'bad-scenario': entry<{ id: string; reason: string; suggestion: string | undefined }>(
    ({ id, reason }) => `The scenario ${id} breaks the spec: ${reason}.`,
    ({ suggestion }) =>
      suggestion ? `Did you mean ${suggestion}?` : 'Correct it, or write `odd: true` if it breaks the spec on purpose.',
  ),
  'bad-scene-code': entry<{ id: string; sceneCode: string; first: string | undefined; suggestion?: string | undefined }>(
    ({ id, sceneCode, first }) => {
      if (sceneCode === '') return `The scenario ${id} has no sceneCode, and no fact has a scenario with this name.`;
      return first === undefined
        ? `The scenario ${id} has the sceneCode "${sceneCode}", which is not 1 to 10 letters, digits or underscores.`
        : `The scenarios ${first} and ${id} have the same sceneCode "${sceneCode}".`;
    },
    ({ id, sceneCode, suggestion }) => {
      if (sceneCode !== '')
        return `Give it a sceneCode of its own in scenarios/${id}.yaml; with \`each\`, shorten the one in the file.`;
      return suggestion === undefined
        ? 'Add a sceneCode, or give the file the name of the scenario that it changes.'
        : `Rename the file to ${suggestion}.yaml, or add a sceneCode.`;
    },
  ),
  'bad-base': entry<{ named: string; why: string; fix: string }>(
    ({ named, why }) => `The spec can't extend ${named}: ${why}.`,
    ({ fix }) => `${fix} Other problems of this spec are reported then.`,
  ),
} as const;

type Registry = typeof registry;
export type DiagnosticCode = keyof Registry;
export type DiagnosticParams<C extends DiagnosticCode> = Parameters<Registry[C]['message']>[0];

function entry<P>(message: (params: P) => string, hint: (params: P) => string) {
  return { message, hint };
}

/** For a condition on a field that only the request of another operation has. */
function ofOtherRequest(operation: string): string {
  return `The request of ${operation} has it. If you mean that field, add \`operation: ${operation}\` to the condition.`;
}

/** `a`, `a and b`, `a, b and c`. Also accepts a text instead of a list, because the reference shows messages with placeholders. */
function inWords(items: readonly string[] | string, word: 'and' | 'or' = 'and'): string {
  return enumerate([items].flat(), word);
}
