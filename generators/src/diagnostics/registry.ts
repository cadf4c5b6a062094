/**
 * Every problem the compiler can report. A code that isn't here can't be raised: `diagnose` takes its name and the
 * values its message needs from this table.
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
    ({ folder }) => `The folder ${folder} holds no YAML file.`,
    () => 'Add a file to it, or remove the folder.',
  ),
  'misplaced-file': entry<{ path: string; places: string }>(
    ({ path }) => `${path} is not where a spec file can stand.`,
    ({ places }) => `Spec files are ${places}. Move it or remove it.`,
  ),
  'unreadable-file': entry<{ reason: string }>(
    ({ reason }) => `The file can't be read: ${reason}.`,
    () => 'Spec files are plain text in UTF-8, open to whoever generates.',
  ),
  'unreadable-folder': entry<{ reason: string }>(
    ({ reason }) => `The folder can't be read: ${reason}.`,
    () => 'Name the right folder with --spec, or open it to whoever generates.',
  ),
  'yaml-syntax': entry<{ detail: string; fix: string | undefined }>(
    ({ detail }) => `The YAML doesn't parse: ${detail.replace(/\.$/, '')}.`,
    ({ fix }) => `${fix ?? 'Fix the YAML here.'} Other problems of this file show up once it parses.`,
  ),
  'odd-character': entry<{ what: string; fix: string }>(
    ({ what }) => `Here is ${what}.`,
    ({ fix }) => `${fix} Other problems of this file show up then.`,
  ),
  'lost-text': entry<object>(
    () => 'A comment begins here: the text ends before it.',
    () => 'Put the text in quotes. If it is meant as a comment, write a space behind the #.',
  ),
  'duplicate-key': entry<{ key: string }>(
    ({ key }) => `The key ${key} stands twice in the same map.`,
    () => 'Keep one of the two.',
  ),
  'yaml-feature': entry<{ feature: string }>(
    ({ feature }) => `A spec file can't use ${feature}.`,
    () => 'Write the value out, so that every reader sees the same.',
  ),
  unquoted: entry<{ text: string }>(
    ({ text }) => `${text} needs quotes: it is a string as it travels.`,
    // One of the two may be there already.
    ({ text }) => `Write "${text.replace(/^["']|["']$/g, '')}".`,
  ),
  'schema-line': entry<{ expected: string }>(
    () => "The first line doesn't name the file's schema.",
    ({ expected }) => `Begin the file with: ${expected}`,
  ),
  'unknown-key': entry<{ key: string; likely: string | undefined; known: string }>(
    ({ key }) => `There is no key ${key} here.`,
    ({ likely, known }) => (likely ? `Did you mean ${likely}?` : `The keys are: ${known}.`),
  ),
  'missing-key': entry<{ key: string }>(
    ({ key }) => `The key ${key} is missing.`,
    ({ key }) => `Add ${key} here.`,
  ),
  'wrong-type': entry<{ expected: string; found: string; instead?: string | undefined }>(
    ({ expected, found }) => `Expected ${expected}, found ${found}.`,
    ({ expected, instead }) => `Write ${instead ?? `${expected} here`}.`,
  ),
  'unknown-word': entry<{ found: string; likely: string | undefined; known: string }>(
    ({ found }) => `${found} is not one of the words that can stand here.`,
    ({ likely, known }) => (likely ? `Did you mean ${likely}? The words are: ${known}.` : `The words are: ${known}.`),
  ),
  'bad-form': entry<{ found: string; expected: string }>(
    ({ found, expected }) => `${found} doesn't have the form it needs: ${expected}.`,
    () => "Fix the value; the meta-schema's description says what it is for.",
  ),
  'unknown-reference': entry<{ kind: string; name: string; likely: string | undefined; known: string }>(
    ({ kind, name }) => `There is no ${kind} ${name}.`,
    ({ likely, known }) =>
      likely ? `Did you mean ${likely}?` : known === '' ? 'There is none yet: add it.' : `Known: ${known}.`,
  ),
  'duplicate-code': entry<{ code: string; first: string }>(
    ({ code, first }) => `The code ${code} is given already at ${first}.`,
    () => 'A code stands once; remove one or correct it.',
  ),
  'duplicate-name': entry<{ what: string; name: string; first: string }>(
    ({ what, name, first }) => `The ${what} ${name} is given already ${first}.`,
    () => 'Choose another name.',
  ),
  'alike-fields': entry<{ field: string; first: string; decoded: string; at: string }>(
    ({ field, first, decoded, at }) => `${field} and ${first} (${at}) are both called ${decoded} once they are decoded.`,
    () => 'Keep one; if they are spellings of one field, name the other in its aliases.',
  ),
  'bad-regex': entry<{ regex: string; reason: string }>(
    ({ regex, reason }) => `The regular expression ${regex} is wrong: ${reason}.`,
    () => 'It is read as ECMA-262 with the u flag.',
  ),
  'bad-value': entry<{ what: 'default' | 'example' | 'condition'; value: string; reason: string }>(
    ({ what, value, reason }) => `The ${what} ${value} breaks the field's own constraints: ${reason}.`,
    ({ what }) => `Correct the ${what} or the constraint.`,
  ),
  'bad-example': entry<{ id: string; reason: string; likely: string | undefined }>(
    ({ id, reason }) => `The example ${id} breaks the spec: ${reason}.`,
    ({ likely }) => (likely ? `Did you mean ${likely}?` : 'Every example must satisfy the spec; fix the one or the other.'),
  ),
  'required-default': entry<{ field: string }>(
    ({ field }) => `${field} is required and has a default.`,
    () => 'A default is for a field that can be left out; remove one of the two.',
  ),
  'incomplete-field': entry<{ field: string; key: string }>(
    ({ field, key }) => `The field ${field} has no ${key}.`,
    ({ key }) => `Give ${key} here, or in parameters.yaml with \`shared: true\`.`,
  ),
  'missing-parent': entry<{ field: string; parent: string; likely: string | undefined }>(
    ({ field, parent }) => `${field} lies inside ${parent}, which is no field here.`,
    ({ parent, likely }) => (likely ? `Did you mean ${likely}?` : `Add ${parent} as a field of its own, of type object.`),
  ),
  'contradicting-keys': entry<{ what: string; fix: string }>(
    ({ what }) => what,
    ({ fix }) => fix,
  ),
  'no-codes': entry<{ list: string; owner: string }>(
    ({ list, owner }) => `No code of ${list} belongs to ${owner}.`,
    ({ owner }) => `Name ${owner} at the codes that it takes or returns, or choose another list.`,
  ),
  'missing-discriminator': entry<{ operation: string; field: string }>(
    ({ operation, field }) => `The product lacks ${field}, which distinguishes the products of ${operation}.`,
    ({ field }) => `Add the field ${field} with the product's code as its only value.`,
  ),
  'rule-field': entry<{ rule: string; field: string; message: string; likely: string | undefined }>(
    ({ rule, field, message }) => `The rule ${rule} names ${field}, which ${message} doesn't have.`,
    ({ likely }) => (likely ? `Did you mean ${likely}?` : 'Name a field of the message, or remove the rule.'),
  ),
  unused: entry<{ what: string; name: string }>(
    ({ what, name }) => `Nothing uses the ${what} ${name}.`,
    () => 'Refer to it, or remove it.',
  ),
  'bad-scenario': entry<{ id: string; reason: string; likely: string | undefined }>(
    ({ id, reason }) => `The scenario ${id} breaks the spec: ${reason}.`,
    ({ likely }) => (likely ? `Did you mean ${likely}?` : 'Correct it, or write `odd: true` if it breaks the spec on purpose.'),
  ),
  'bad-scene-code': entry<{ id: string; sceneCode: string; first: string | undefined }>(
    ({ id, sceneCode, first }) =>
      first === undefined
        ? `The scenario ${id} has the sceneCode "${sceneCode}", which is not 1 to 10 letters, digits or underscores.`
        : `The scenarios ${first} and ${id} have the same sceneCode "${sceneCode}".`,
    ({ id }) => `Give it a sceneCode of its own in scenarios/${id}.yaml; with \`each\`, shorten the one in the file.`,
  ),
} as const;

type Registry = typeof registry;
export type DiagnosticCode = keyof Registry;
export type DiagnosticParams<C extends DiagnosticCode> = Parameters<Registry[C]['message']>[0];

function entry<P>(message: (params: P) => string, hint: (params: P) => string) {
  return { message, hint };
}
