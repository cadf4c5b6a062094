import { whoInWords } from '../../../model/phrases.ts';
import type { Message, Protocol } from '../../../model/protocol.ts';
import { issueCodes } from '../../validators/issue-codes.ts';
import { places } from '../site/places.ts';
import type { ShapeChoice, ExampleFacts, Statement, WorkbenchFacts } from './contract.ts';
import { exampleId } from './example-id.ts';
import { shapeFacts } from './fields.ts';
import { hrefOf } from './href.ts';
import { listFacts } from './lists.ts';
import type { SubjectSource } from './subjects.ts';

/** The facts about a protocol that the workbench needs, as plain data. */
export function workbenchFacts(protocol: Protocol, sources: readonly SubjectSource[]): WorkbenchFacts {
  const { codeLists, sdk } = protocol;
  return {
    subjects: sources.map(({ subject }) => subject),
    shapes: Object.fromEntries(sources.map(({ message, home }) => [message.name, shapeFacts(message, whole(home))])),
    choices: Object.fromEntries(
      codeLists.flatMap((list) =>
        list.shapes.map(({ name, byCode }): [string, ShapeChoice] => [name, { list: list.id, byCode }]),
      ),
    ),
    lists: Object.fromEntries(codeLists.map((list) => [list.id, listFacts(list)])),
    statements: Object.fromEntries(sources.flatMap(statements)),
    issueCodes: Object.fromEntries(Object.entries(issueCodes).map(([code, { means }]) => [code, means])),
    who: whoInWords,
    successes: codeLists.flatMap(({ codes }) => {
      return codes.flatMap(({ code, status, failure }) => (status !== undefined && status < 300 && !failure ? [code] : []));
    }),
    examples: sources.flatMap(examples),
    scenarios: protocol.scenarios.list.map(({ id, title }) => ({ id, title })),
    sdk: sdk?.package,
    scope: protocol.packageScope,
    pages: { issues: hrefOf(places.issues), errors: hrefOf(places.errors) },
  };
}

/** Fields of products link to the page of their operation. */
function whole(home: SubjectSource['home']): SubjectSource['home'] {
  return { ...home, page: home.group.place.page };
}

function statements({ message, alike, home }: SubjectSource): [string, Statement][] {
  return [message, ...alike].flatMap(({ rules, contradictions }): [string, Statement][] => [
    ...rules.map(({ id, description }): [string, Statement] => [id, { says: description, href: hrefOf(places.rule(id)) }]),
    ...contradictions.map(({ id, description }): [string, Statement] => {
      return [id, { says: description, href: hrefOf({ page: home.group.place.page, anchor: 'contradictions' }) }];
    }),
  ]);
}

function examples({ subject, message, alike }: SubjectSource): ExampleFacts[] {
  const own: readonly Message[] = alike.length > 0 ? alike : [message];
  return own.flatMap(({ name, examples }) =>
    examples.map(({ id, title, value }) => ({ id: exampleId(name, id), title, subject: subject.id, value })),
  );
}
