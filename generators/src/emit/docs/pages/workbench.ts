import type { Message } from '../../../model/protocol.ts';
import { bullets } from '../content/blocks.ts';
import { anchorAt, line, text, type Inline } from '../content/inline.ts';
import { makePage, section, type Page, type Section } from '../site/page.ts';
import { places } from '../site/places.ts';
import type { Site } from '../site/site.ts';
import { link, type View } from '../site/view.ts';
import { exampleId } from '../workbench/example-id.ts';

/** The page of the workbench, a program in the browser. Its text is for readers without JavaScript, and links to the same facts. */
export function workbenchPage(site: Site): Page {
  return {
    ...makePage(site, {
      place: places.workbench,
      title: 'Workbench',
      summary:
        'Paste a response, a callback or an error and read what it means. Or fill in a form and copy the finished request. Everything happens in your browser. Nothing that you enter leaves it, unless you send a request to a sandbox on your machine.',
      origin: '',
      sections: (view) => [explain(view), build(view), compare(view), examples(view)],
    }),
    scripts: ['workbench-facts.js', 'workbench-validators.js', 'workbench.js'],
    styles: ['workbench.css'],
  };
}

function explain(view: View): Section {
  const { codeLists } = view.protocol;
  const lists = codeLists.map(({ id, label }) => link(view, label, places.codeList(id)));
  return section(
    'Explain',
    'explain',
    line`This part needs the site and JavaScript: paste a message to see its verdict, its fields, and what to do. Without JavaScript, look up the codes and the fields of the message:`,
    bullets([...lists, link(view, 'Errors', places.errors), link(view, 'All names', places.names)]),
  );
}

function build(view: View): Section {
  const operations = view.protocol.operations.map(({ id, name }) => link(view, name, places.operation(id)));
  return section(
    'Build',
    'build',
    text(
      'This part needs JavaScript: a form shows which parameters your choices require, and writes the request as JSON, curl and code. Without JavaScript, read:',
    ),
    bullets([...operations, link(view, 'Rules', places.rules)]),
  );
}

function compare(view: View): Section {
  const changes = view.protocol.changes.length > 0 ? [link(view, 'Changes', places.changes)] : [];
  return section(
    'Compare',
    'compare',
    text(
      'This part needs JavaScript: it compares the files `protocol.json` of two versions, and shows what changed and who is affected. Without JavaScript, read:',
    ),
    bullets([...changes, link(view, 'Sources', places.sources)]),
  );
}

/** A list of all examples. Links from other pages use their anchors to open an example in the workbench. */
function examples(view: View): Section {
  const items = view.homes.flatMap(({ message, page }) =>
    message.examples.map((example) => exampleLine(view, message, example, page)),
  );
  return section('Examples', 'examples', bullets(items));
}

function exampleLine(view: View, { name }: Message, { id, title }: Message['examples'][number], page: string): Inline {
  return line`${anchorAt(exampleId(name, id))}${link(view, `${name}: ${title}`, { page, anchor: `example-${id}` })}`;
}
